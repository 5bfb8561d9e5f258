/** The read queries, as records made for the reader. */
@NullMarked
package org.postergraph.explore;

import org.jspecify.annotations.NullMarked;
