/** What is needed to cite papers. */
@NullMarked
package org.postergraph.explore.citation;

import org.jspecify.annotations.NullMarked;
