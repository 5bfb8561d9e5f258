package org.postergraph.digest.backup;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.NameDecision;

/** A line that tells what a person said of two names. */
record DecisionLine(@Nullable String kind, @Nullable String left, @Nullable String right,
		@Nullable List<@Nullable String> names, @Nullable String rule, @Nullable String reason, @Nullable String state,
		@Nullable String decidedBy, @Nullable String decidedAt) {

	private static final Set<String> KINDS = Set.of("reviewer", "paper");

	private static final Set<String> STATES = Set.of("confirmed", "refused", "undone");

	NameDecision decision() {
		List<String> written = Fields.texts(this.names, "names");
		String one = Fields.text(this.left, "left");
		String other = Fields.text(this.right, "right");
		if (written.size() != 2) {
			throw new BadLineException("names are not two");
		}
		if (one.compareTo(other) >= 0) {
			throw new BadLineException("left and right are not in the order of the alphabet");
		}
		return new NameDecision(Fields.oneOf(KINDS, this.kind, "kind"), one, other, written,
				Fields.text(this.rule, "rule"), Fields.text(this.reason, "reason"),
				Fields.oneOf(STATES, this.state, "state"), Fields.text(this.decidedBy, "decided_by"), at());
	}

	private ZonedDateTime at() {
		try {
			return ZonedDateTime.parse(Fields.text(this.decidedAt, "decided_at"));
		}
		catch (DateTimeException ex) {
			throw new BadLineException("decided_at is no time with its zone");
		}
	}

}
