/**
 * Papers, topics, reviewers and conference days as graph nodes; the only package that
 * writes them.
 */
@NullMarked
package org.postergraph.catalog;

import org.jspecify.annotations.NullMarked;
