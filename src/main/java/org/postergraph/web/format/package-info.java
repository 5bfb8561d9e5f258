/** Papers in the formats of others: bibliographies, linked data, tables. */
@NullMarked
package org.postergraph.web.format;

import org.jspecify.annotations.NullMarked;
