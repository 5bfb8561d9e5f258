/** Neo4j Browser as a person meets it. */
@NullMarked
package org.postergraph.web.browser;

import org.jspecify.annotations.NullMarked;
