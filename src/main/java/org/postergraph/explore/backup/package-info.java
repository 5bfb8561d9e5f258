/** The whole graph as lines that give the same graph when they are imported again. */
@NullMarked
package org.postergraph.explore.backup;

import org.jspecify.annotations.NullMarked;
