/** Where and by whom posters were seen: conferences, days, digests, reviewers. */
@NullMarked
package org.postergraph.explore.event;

import org.jspecify.annotations.NullMarked;
