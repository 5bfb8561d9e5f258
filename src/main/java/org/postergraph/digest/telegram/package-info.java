/** Reads a Telegram channel's page as a person copies it. */
@NullMarked
package org.postergraph.digest.telegram;

import org.jspecify.annotations.NullMarked;
