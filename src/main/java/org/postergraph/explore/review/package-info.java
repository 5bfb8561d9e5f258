/** Names that may be one, for the people who decide. */
@NullMarked
package org.postergraph.explore.review;

import org.jspecify.annotations.NullMarked;
