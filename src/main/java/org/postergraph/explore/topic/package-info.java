/** Topics: the vocabulary with what is known of each. */
@NullMarked
package org.postergraph.explore.topic;

import org.jspecify.annotations.NullMarked;
