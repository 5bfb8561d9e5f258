/** The graph around some of its nodes, for drawing. */
@NullMarked
package org.postergraph.explore.graph;

import org.jspecify.annotations.NullMarked;
