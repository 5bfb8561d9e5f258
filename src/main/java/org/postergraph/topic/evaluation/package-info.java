/** How right the extractor is on summaries that people have labelled. */
@NullMarked
package org.postergraph.topic.evaluation;

import org.jspecify.annotations.NullMarked;
