/** Neo4j Browser, on an origin of its own, and the addresses shown when all is ready. */
@NullMarked
package org.postergraph.web.browser;

import org.jspecify.annotations.NullMarked;
