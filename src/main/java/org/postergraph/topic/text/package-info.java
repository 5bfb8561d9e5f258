/**
 * Words and phrases in mixed Russian and English prose: tokens with their UTF-16 offsets,
 * and all phrases of a list found in one pass. Knows nothing of topics.
 */
@NullMarked
package org.postergraph.topic.text;

import org.jspecify.annotations.NullMarked;
