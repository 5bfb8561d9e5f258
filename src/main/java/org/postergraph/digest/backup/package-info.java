/** PosterGraph's own {@code jsonl}, one digest a line: the backup. */
@NullMarked
package org.postergraph.digest.backup;

import org.jspecify.annotations.NullMarked;
