package org.postergraph.catalog;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the graph hold what a digest reports on: its conference and day. */
final class EventWriter {

	private final Graph graph;

	private final DigestEntry digest;

	EventWriter(Graph graph, DigestEntry digest) {
		this.graph = graph;
		this.digest = digest;
	}

	private @Nullable String dayId() {
		ConferenceEntry conference = this.digest.conference();
		DayEntry day = this.digest.day();
		return (conference != null && day != null) ? conference.id() + "-day-" + day.number() : null;
	}

	void writeConferenceAndDay() {
		ConferenceEntry conference = this.digest.conference();
		if (conference == null) {
			return;
		}
		this.graph.run("""
				MERGE (c:Conference {id: $id})
				ON CREATE SET c.name = $name, c.series = $series, c.year = $year
				""", Map.of("id", conference.id(), "name", conference.name(), "series", conference.series(), "year",
				conference.year()));
		DayEntry day = this.digest.day();
		String dayId = dayId();
		if (day != null && dayId != null) {
			this.graph.run("""
					MATCH (c:Conference {id: $conference})
					MERGE (d:ConferenceDay {id: $id}) ON CREATE SET d.number = $number
					MERGE (d)-[:DAY_OF]->(c)
					""", Map.of("conference", conference.id(), "id", dayId, "number", day.number()));
		}
	}

	/**
	 * Ends what the digest reported on before.
	 * @return ids of the days and conferences that it no longer reports on
	 */
	Set<String> leaveOtherDays() {
		Map<String, Object> ids = Map.of("digest", this.digest.id(), "target", target());
		Set<String> left = new TreeSet<>();
		this.graph.ask("""
				MATCH (d:Digest {id: $digest})-[:REPORTS_ON]->(x)-[:DAY_OF*0..1]->(on) WHERE x.id <> $target
				RETURN DISTINCT on.id AS id
				""", ids).forEach((row) -> left.add(row.string("id")));
		this.graph.run("MATCH (d:Digest {id: $digest})-[r:REPORTS_ON]->(x) WHERE x.id <> $target DELETE r", ids);
		return left;
	}

	/** A digest without a day still reports on its conference. */
	void writeDay() {
		Map<String, Object> ids = Map.of("digest", this.digest.id(), "target", target());
		DayEntry day = this.digest.day();
		if (day != null && dayId() != null) {
			this.graph.run("""
					MATCH (d:Digest {id: $digest}) MATCH (x:ConferenceDay {id: $target})
					MERGE (d)-[r:REPORTS_ON]->(x)
					SET r.basis = $basis, r.evidence = $evidence
					""", Map.of("digest", this.digest.id(), "target", target(), "basis", day.basis(), "evidence",
					day.evidence()));
		}
		else if (this.digest.conference() != null) {
			this.graph.run("""
					MATCH (d:Digest {id: $digest}) MATCH (x:Conference {id: $target})
					MERGE (d)-[:REPORTS_ON]->(x)
					""", ids);
		}
	}

	/** The id of the day or, without one, of the conference; empty without both. */
	private String target() {
		ConferenceEntry conference = this.digest.conference();
		String dayId = dayId();
		return (dayId != null) ? dayId : (conference != null) ? conference.id() : "";
	}

	/** Days go before the conferences that they are of. */
	void removeUnheld(Set<String> ids) {
		if (ids.isEmpty()) {
			return;
		}
		this.graph.run("""
				MATCH (d:ConferenceDay) WHERE d.id IN $ids AND NOT EXISTS { (d)<-[:REPORTS_ON|PRESENTED_ON]-() }
				DETACH DELETE d
				""", Map.of("ids", ids));
		this.graph.run("""
				MATCH (c:Conference) WHERE c.id IN $ids AND NOT EXISTS { (c)<-[:REPORTS_ON|DAY_OF]-() }
				  AND NOT EXISTS { MATCH (p:Paper) WHERE p.conference = c.id AND p.titleKey IS NOT NULL }
				DELETE c
				""", Map.of("ids", ids));
	}

}
