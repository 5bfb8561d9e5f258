/** Which package may import which, and other rules that the compiler does not know. */
@NullMarked
package org.postergraph.architecture;

import org.jspecify.annotations.NullMarked;
