/** Sources that a fuzzer makes up; docs/testing.md tells how to run it. */
@NullMarked
package org.postergraph.fuzz;

import org.jspecify.annotations.NullMarked;
