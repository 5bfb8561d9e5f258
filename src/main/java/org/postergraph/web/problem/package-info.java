/** Errors as RFC 9457 problem details, wherever they arise. */
@NullMarked
package org.postergraph.web.problem;

import org.jspecify.annotations.NullMarked;
