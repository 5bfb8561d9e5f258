/** Papers: lists with filters, and one paper with all that is known of it. */
@NullMarked
package org.postergraph.explore.paper;

import org.jspecify.annotations.NullMarked;
