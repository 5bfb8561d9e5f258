package org.postergraph.catalog;

import java.util.List;

/**
 * A person who saw posters.
 *
 * @param name the preferred spelling
 * @param aliases the other spellings
 */
public record ReviewerEntry(String id, String name, List<String> aliases) {

}
