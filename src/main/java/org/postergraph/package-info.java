/** PosterGraph: digests of conference posters, read into a graph and asked over REST. */
@NullMarked
package org.postergraph;

import org.jspecify.annotations.NullMarked;
