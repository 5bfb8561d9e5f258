/** The whole graph as files for programs that draw and measure graphs. */
@NullMarked
package org.postergraph.explore.export;

import org.jspecify.annotations.NullMarked;
