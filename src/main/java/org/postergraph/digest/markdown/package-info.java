/** Reads digests that people write in Markdown. */
@NullMarked
package org.postergraph.digest.markdown;

import org.jspecify.annotations.NullMarked;
