/** Imports over REST: files in, a job and its report out. */
@NullMarked
package org.postergraph.web.imports;

import org.jspecify.annotations.NullMarked;
