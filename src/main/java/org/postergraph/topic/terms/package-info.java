/** Terms that many papers use and no concept of the vocabulary covers. */
@NullMarked
package org.postergraph.topic.terms;

import org.jspecify.annotations.NullMarked;
