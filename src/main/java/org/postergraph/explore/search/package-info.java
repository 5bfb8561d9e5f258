/** One search over papers, topics and reviewers. */
@NullMarked
package org.postergraph.explore.search;

import org.jspecify.annotations.NullMarked;
