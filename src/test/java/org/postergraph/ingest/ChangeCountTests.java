package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postergraph.ingest.ChangedNames.Named;
import org.postergraph.ingest.ImportReport.Changes;

class ChangeCountTests {

	private final ChangeCount count = new ChangeCount();

	@Test
	void aThingCountsOnceByWhatItWasAndIs() {
		this.count.add("new", "New", false, true);
		this.count.add("new", "New", true, true);
		this.count.add("same", "Same", true, false);
		this.count.add("changed", "Changed", true, false);
		this.count.add("changed", "Changed", true, true);
		this.count.add("changed", "Changed", true, false);
		this.count.remove("gone", "Gone");
		assertThat(this.count.counts()).isEqualTo(new Changes(1, 1, 1, 1));
	}

	@Test
	void whatCameAndWentWasNeverThere() {
		this.count.add("fly", "Mayfly", false, true);
		this.count.remove("fly", "Mayfly");
		assertThat(this.count.counts()).isEqualTo(Changes.NONE);
		assertThat(this.count.names(Map.of(), 10)).isEqualTo(ChangedNames.NONE);
	}

	@Test
	void whatWentAndCameAgainHasChanged() {
		this.count.remove("back", "Back");
		this.count.add("back", "Back", true, false);
		assertThat(this.count.counts()).isEqualTo(new Changes(0, 1, 0, 0));
		assertThat(this.count.missing()).isEmpty();
	}

	@Test
	void whatWentInOnePlaceAndStandsInAnotherHasChanged() {
		this.count.remove("held", "Held");
		this.count.remove("gone", "Gone");
		assertThat(this.count.missing()).containsExactly("held", "gone");
		this.count.settle(Set.of("held", "other"));
		assertThat(this.count.counts()).isEqualTo(new Changes(0, 1, 0, 1));
	}

	@Test
	void anotherIdIsNoOtherThing() {
		this.count.add("old-id", "Old", true, false);
		this.count.rename("old-id", "new-id");
		this.count.add("new-id", "New", false, true);
		assertThat(this.count.counts()).isEqualTo(new Changes(0, 1, 0, 0));
		assertThat(this.count.names(Map.of("new-id", "Best"), 10).updated())
			.containsExactly(new Named("new-id", "Best"));
	}

	@Test
	void longListsAreCutAndSaySo() {
		for (int i = 0; i < 7; i++) {
			this.count.add("id-" + i, "Name " + i, i < 2, true);
		}
		ChangedNames names = this.count.names(Map.of(), 3);
		assertThat(names.created()).hasSize(3);
		assertThat(names.updated()).hasSize(2);
		assertThat(names.leftOut()).isEqualTo(2);
		assertThat(names.first(1).leftOut()).isEqualTo(5);
	}

}
