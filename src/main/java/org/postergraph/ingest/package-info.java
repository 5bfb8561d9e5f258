/** From digests to the catalog: plan, compare with what is stored, apply, report. */
@NullMarked
package org.postergraph.ingest;

import org.jspecify.annotations.NullMarked;
