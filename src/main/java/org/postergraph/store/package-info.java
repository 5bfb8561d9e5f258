/**
 * The graph store: embedded in this process or a server named by its URI; knows nothing
 * of posters.
 */
@NullMarked
package org.postergraph.store;

import org.jspecify.annotations.NullMarked;
