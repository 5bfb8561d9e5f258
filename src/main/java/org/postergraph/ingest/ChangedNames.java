package org.postergraph.ingest;

import java.util.List;

/**
 * Things of one kind by what became of them.
 *
 * @param leftOut how many more there are than these lists hold
 */
public record ChangedNames(List<Named> created, List<Named> updated, List<Named> unchanged, List<Named> removed,
		int leftOut) {

	public static final ChangedNames NONE = new ChangedNames(List.of(), List.of(), List.of(), List.of(), 0);

	/** A paper by its title, a topic by its label, a person by name. */
	public record Named(String id, String name) {

	}

	ChangedNames first(int most) {
		List<List<Named>> cut = List.of(this.created, this.updated, this.unchanged, this.removed)
			.stream()
			.map((list) -> list.subList(0, Math.min(list.size(), most)))
			.toList();
		int all = this.created.size() + this.updated.size() + this.unchanged.size() + this.removed.size();
		return new ChangedNames(cut.get(0), cut.get(1), cut.get(2), cut.get(3),
				this.leftOut + all - cut.stream().mapToInt(List::size).sum());
	}

}
