package org.postergraph.catalog;

import java.util.List;

/**
 * A person who saw posters.
 *
 * @param name the preferred spelling
 * @param aliases the other spellings
 */
public record ReviewerEntry(String id, String name, List<String> aliases) {

	/** Why a spelling is an alias: it folds to the same slug as the name. */
	public static final String SAME_LETTERS = "the same letters in another case, alphabet or form";

	/** Why a spelling is an alias: another alias or a curator's decision joins them. */
	public static final String BY_OTHERS = "by way of another spelling, or a curator said so";

}
