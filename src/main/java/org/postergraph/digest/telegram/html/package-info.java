/** Telegram's pages of a public channel or a single post. */
@NullMarked
package org.postergraph.digest.telegram.html;

import org.jspecify.annotations.NullMarked;
