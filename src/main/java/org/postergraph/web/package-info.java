/** REST over the catalog, its imports and its questions; problem details and security. */
@NullMarked
package org.postergraph.web;

import org.jspecify.annotations.NullMarked;
