package org.postergraph.ingest;

import java.util.HashMap;
import java.util.Map;
import org.postergraph.ingest.ImportReport.Changes;

/** Counts things once each, by the strongest change that was seen of them. */
final class ChangeCount {

	/** From the weakest to the strongest. */
	enum Change {

		UNCHANGED, UPDATED, REMOVED, CREATED

	}

	private final Map<String, Change> changes = new HashMap<>();

	void add(String id, Change change) {
		this.changes.merge(id, change, (one, other) -> (one.compareTo(other) >= 0) ? one : other);
	}

	Changes counts() {
		return new Changes(count(Change.CREATED), count(Change.UPDATED), count(Change.UNCHANGED),
				count(Change.REMOVED));
	}

	private int count(Change change) {
		return (int) this.changes.values().stream().filter((each) -> each == change).count();
	}

}
