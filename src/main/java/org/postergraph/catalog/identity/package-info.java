/** When two names are one person and two titles one paper: rules without a database. */
@NullMarked
package org.postergraph.catalog.identity;

import org.jspecify.annotations.NullMarked;
