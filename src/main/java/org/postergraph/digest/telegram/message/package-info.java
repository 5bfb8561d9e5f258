/** Messages that a format keeps apart, with bold text and links, cut into lines. */
@NullMarked
package org.postergraph.digest.telegram.message;

import org.jspecify.annotations.NullMarked;
