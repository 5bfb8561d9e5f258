package org.postergraph.explore;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** In which roles a topic counts. */
public enum RoleFilter {

	SUBJECT, COMPARED, PASSING, ANY;

	/** As the graph spells them. */
	public List<String> roles() {
		return (this == ANY) ? List.of("subject", "compared", "passing") : List.of(toString());
	}

	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
