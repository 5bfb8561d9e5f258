/** The vocabulary as others exchange vocabularies. */
@NullMarked
package org.postergraph.topic.skos;

import org.jspecify.annotations.NullMarked;
