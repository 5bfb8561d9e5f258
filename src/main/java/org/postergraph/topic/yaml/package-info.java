/** YAML that people write, taken apart with the line of everything that is wrong. */
@NullMarked
package org.postergraph.topic.yaml;

import org.jspecify.annotations.NullMarked;
