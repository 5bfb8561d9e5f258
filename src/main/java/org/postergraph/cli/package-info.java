/** The same jar from a shell. */
@NullMarked
package org.postergraph.cli;

import org.jspecify.annotations.NullMarked;
