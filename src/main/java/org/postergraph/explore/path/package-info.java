/** How two papers hang together. */
@NullMarked
package org.postergraph.explore.path;

import org.jspecify.annotations.NullMarked;
