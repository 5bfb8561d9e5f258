/** Telegram Desktop's export as JSON, read as a stream. */
@NullMarked
package org.postergraph.digest.telegram.json;

import org.jspecify.annotations.NullMarked;
