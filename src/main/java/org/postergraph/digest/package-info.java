/**
 * What a digest is, and the readers that recognise and read each format; no Spring, no
 * database.
 */
@NullMarked
package org.postergraph.digest;

import org.jspecify.annotations.NullMarked;
