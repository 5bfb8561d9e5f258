package org.postergraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.ingest.ChangedNames.Named;
import org.postergraph.ingest.ImportReport.Changes;

/**
 * What an import does to things of one kind, each counted once, by what it was before and
 * is at the end: what came and went again was never there, what went and came again has
 * changed.
 */
final class ChangeCount {

	private enum Change {

		CREATED, UPDATED, UNCHANGED, REMOVED, NEVER_THERE

	}

	private record Thing(String name, boolean before, boolean now, boolean differs) {

		Change change() {
			if (!this.before) {
				return this.now ? Change.CREATED : Change.NEVER_THERE;
			}
			return this.now ? (this.differs ? Change.UPDATED : Change.UNCHANGED) : Change.REMOVED;
		}

	}

	private final Map<String, Thing> things = new LinkedHashMap<>();

	private final Map<Change, Integer> counts = new EnumMap<>(Change.class);

	/**
	 * A thing that is there.
	 * @param before whether it was, when the import first met it
	 * @param differs from what was
	 */
	void add(String id, String name, boolean before, boolean differs) {
		Thing seen = this.things.get(id);
		put(id, (seen != null) ? new Thing(name, seen.before, true, differs || seen.differs || !seen.now)
				: new Thing(name, before, true, differs));
	}

	/** Something that was there and is not, or not in one place. */
	void remove(String id, String name) {
		Thing seen = this.things.get(id);
		put(id, (seen != null) ? new Thing(seen.name, seen.before, false, true) : new Thing(name, true, false, true));
	}

	/** Counts a thing that the import meets once, without remembering it. */
	void count(boolean before, boolean now, boolean differs) {
		count(new Thing("", before, now, differs), 1);
	}

	/** A thing that goes by another id and name from now on. */
	void rename(String id, String newId) {
		Thing seen = this.things.remove(id);
		if (seen != null) {
			count(seen, -1);
			Thing met = this.things.get(newId);
			boolean before = seen.before || (met != null && met.before);
			put(newId, new Thing(seen.name, before, true, true));
		}
	}

	/** Ids of things that were removed in one place and may be there still. */
	List<String> missing() {
		return this.things.entrySet().stream().filter((entry) -> !entry.getValue().now).map(Map.Entry::getKey).toList();
	}

	/** Tells which things are there after all. */
	void settle(Set<String> there) {
		missing().stream().filter(there::contains).forEach((id) -> this.things.computeIfPresent(id, (key, thing) -> {
			Thing settled = new Thing(thing.name, thing.before, true, true);
			count(thing, -1);
			count(settled, 1);
			return settled;
		}));
	}

	private void put(String id, Thing thing) {
		Thing former = this.things.put(id, thing);
		if (former != null) {
			count(former, -1);
		}
		count(thing, 1);
	}

	private void count(Thing thing, int by) {
		this.counts.merge(thing.change(), by, Integer::sum);
	}

	Changes counts() {
		return new Changes(count(Change.CREATED), count(Change.UPDATED), count(Change.UNCHANGED),
				count(Change.REMOVED));
	}

	private int count(Change change) {
		return this.counts.getOrDefault(change, 0);
	}

	/**
	 * The things by name, in the order they were met.
	 * @param names better ones than those met, by id
	 * @param most of each change
	 */
	ChangedNames names(Map<String, String> names, int most) {
		Map<Change, List<Named>> lists = new EnumMap<>(Change.class);
		int leftOut = 0;
		for (Map.Entry<String, Thing> entry : this.things.entrySet()) {
			Change change = entry.getValue().change();
			List<Named> list = lists.computeIfAbsent(change, (key) -> new ArrayList<>());
			if (list.size() < most) {
				list.add(new Named(entry.getKey(), names.getOrDefault(entry.getKey(), entry.getValue().name)));
			}
			else if (change != Change.NEVER_THERE) {
				leftOut++;
			}
		}
		return new ChangedNames(list(lists.get(Change.CREATED)), list(lists.get(Change.UPDATED)),
				list(lists.get(Change.UNCHANGED)), list(lists.get(Change.REMOVED)), leftOut);
	}

	private static List<Named> list(@Nullable Collection<Named> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
