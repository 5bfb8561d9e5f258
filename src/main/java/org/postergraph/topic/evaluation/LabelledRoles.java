package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.Role;
import org.postergraph.topic.TopicFinding;

/** In which role topics were found, by what their labels say. */
public final class LabelledRoles {

	private final Map<Label, Map<Optional<Role>, Integer>> counts = new EnumMap<>(Label.class);

	LabelledRoles() {
	}

	void add(Label label, @Nullable TopicFinding finding) {
		this.counts.computeIfAbsent(label, (first) -> new HashMap<>())
			.merge(Optional.ofNullable(finding).map(TopicFinding::role), 1, Integer::sum);
	}

	/** How many topics of that label were found in that role; absent: not at all. */
	public int count(Label label, Optional<Role> role) {
		return this.counts.getOrDefault(label, Map.of()).getOrDefault(role, 0);
	}

	void print(Appendable out) throws IOException {
		out.append(
				String.format("%n%-30s %9s %9s %9s %9s%n", "labelled", "subject", "compared", "passing", "not found"));
		for (Label label : this.counts.keySet()) {
			out.append(String.format("%-30s %9d %9d %9d %9d%n", label.key(), count(label, Optional.of(Role.SUBJECT)),
					count(label, Optional.of(Role.COMPARED)), count(label, Optional.of(Role.PASSING)),
					count(label, Optional.empty())));
		}
	}

}
