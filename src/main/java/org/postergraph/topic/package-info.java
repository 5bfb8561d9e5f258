/**
 * The topic vocabulary and the extractor: text in, mentions with their evidence out; no
 * Spring, no database.
 */
@NullMarked
package org.postergraph.topic;

import org.jspecify.annotations.NullMarked;
