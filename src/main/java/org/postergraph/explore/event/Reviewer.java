package org.postergraph.explore.event;

import java.util.List;

/**
 * A person who saw posters.
 *
 * @param aliases other spellings of the name
 * @param papers how many posters
 * @param digests how many digests they signed, or signed a summary in
 */
public record Reviewer(String id, String name, List<String> aliases, long papers, long digests) {

}
