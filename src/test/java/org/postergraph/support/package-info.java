/** The stores that contract suites run on, and what they share. */
@NullMarked
package org.postergraph.support;

import org.jspecify.annotations.NullMarked;
