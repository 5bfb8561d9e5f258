package org.postergraph.catalog;

import java.util.List;
import org.postergraph.catalog.identity.Rule;

/**
 * Two names that a rule takes for one.
 *
 * @param kind {@code reviewer} or {@code paper}
 * @param kept the name that the reviewer or paper goes by
 * @param alias the other one
 * @param reason in words
 */
public record MergeEntry(String kind, String kept, String alias, String reason) {

	static MergeEntry of(Row row) {
		List<String> names = row.strings("names");
		String kept = row.string("kept");
		return new MergeEntry(row.string("kind"), kept, names.get(0).equals(kept) ? names.get(1) : names.get(0),
				Rule.of(row.string("rule")).reason());
	}

}
