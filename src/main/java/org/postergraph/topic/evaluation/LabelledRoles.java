package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.Role;
import org.postergraph.topic.TopicFinding;

/** In which role topics were found, by what their labels say. */
public final class LabelledRoles {

	private final Map<Label, Map<Optional<Role>, Integer>> counts = new EnumMap<>(Label.class);

	private final Map<Role, Integer> unlabelled = new EnumMap<>(Role.class);

	LabelledRoles() {
	}

	void add(Label label, @Nullable TopicFinding finding) {
		this.counts.computeIfAbsent(label, (first) -> new HashMap<>())
			.merge(Optional.ofNullable(finding).map(TopicFinding::role), 1, Integer::sum);
	}

	/** Counts what was found though no label has it. */
	void addUnlabelled(TopicFinding finding) {
		this.unlabelled.merge(finding.role(), 1, Integer::sum);
	}

	/**
	 * Of the topics found in any role, the share that some label has: the others are
	 * mostly words in another sense. Tells something only where labels list all that a
	 * text names.
	 * @return 0 to 1, and 1 where nothing was found
	 */
	public double labelled() {
		int known = this.counts.values()
			.stream()
			.flatMap((roles) -> roles.entrySet().stream())
			.filter((role) -> role.getKey().isPresent())
			.mapToInt(Map.Entry::getValue)
			.sum();
		int others = this.unlabelled.values().stream().mapToInt(Integer::intValue).sum();
		return (known + others == 0) ? 1 : (double) known / (known + others);
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
		out.append(String.format("%-30s %9d %9d %9d%n", "no label", this.unlabelled.getOrDefault(Role.SUBJECT, 0),
				this.unlabelled.getOrDefault(Role.COMPARED, 0), this.unlabelled.getOrDefault(Role.PASSING, 0)));
		out.append(String.format(Locale.ROOT, "%nfound in any role, of these labelled in any way: %.3f%n", labelled()));
	}

}
