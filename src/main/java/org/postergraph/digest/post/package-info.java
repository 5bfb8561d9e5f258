/** What the formats share: the words of a post, and how one post becomes a digest. */
@NullMarked
package org.postergraph.digest.post;

import org.jspecify.annotations.NullMarked;
