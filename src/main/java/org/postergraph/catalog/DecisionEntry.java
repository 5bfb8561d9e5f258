package org.postergraph.catalog;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postergraph.catalog.Resolution.Kind;
import org.postergraph.catalog.identity.Two;

/**
 * What a person said of two names.
 *
 * @param kind {@code reviewer} or {@code paper}
 * @param left the one folded name, the first by alphabet
 * @param right the other
 * @param names the two as written
 * @param rule that had compared them
 * @param reason the rule's, in words
 * @param state {@code confirmed}, {@code refused} or {@code undone}
 */
public record DecisionEntry(String kind, String left, String right, List<String> names, String rule, String reason,
		String state, String decidedBy, ZonedDateTime decidedAt) {

	Kind resolutionKind() {
		return Kind.valueOf(this.kind.toUpperCase(Locale.ROOT));
	}

	String id() {
		return Resolution.id(resolutionKind(), Two.of(this.left, this.right));
	}

	Map<String, Object> properties() {
		return Map.of("kind", this.kind, "left", this.left, "right", this.right, "names", this.names, "rule", this.rule,
				"reason", this.reason, "state", this.state, "decidedBy", this.decidedBy, "decidedAt", this.decidedAt);
	}

}
