/** What papers have in common, with the words that show it. */
@NullMarked
package org.postergraph.explore.shared;

import org.jspecify.annotations.NullMarked;
