package org.postergraph.explore.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.postergraph.catalog.Cypher;

/**
 * By what a list of papers can be counted. A value counts the papers that the list would
 * hold with that value as one more filter. Of a reviewer, a day and the others a paper
 * has each once; a topic may count by several that lie below it.
 */
public enum PaperGrouping {

	/** In the role asked for, narrower topics included where they are asked for. */
	TOPIC(Cypher.of("""
			WITH p
			MATCH (p)-[about:ABOUT]->(named:Topic) WHERE about.role IN $roles
			MATCH (named)-[:BROADER*0..]->(value:Topic) WHERE $narrower OR value = named
			WITH value.id AS key, value.label AS label, count(DISTINCT p) AS count
			""")),

	REVIEWER(Cypher.of("""
			WITH p
			MATCH (p)<-[:REVIEWED]-(value:Reviewer)
			WITH value.id AS key, value.name AS label, count(*) AS count
			""")),

	DAY(Cypher.of("""
			WITH p
			MATCH (p)-[:PRESENTED_ON]->(value:ConferenceDay)-[:DAY_OF]->(conference:Conference)
			WITH value.id AS key, conference.name + ', day ' + value.number AS label, count(*) AS count
			""")),

	CONFERENCE(Cypher.of("""
			WITH p
			MATCH (value:Conference {id: p.conference})
			WITH value.id AS key, value.name AS label, count(*) AS count
			""")),

	STATUS(Cypher.of("""
			WITH p WHERE p.status IS NOT NULL
			WITH p.status AS key, p.status AS label, count(*) AS count
			"""));

	/** The counts by value, after the papers of the list. */
	final Cypher counts;

	PaperGrouping(Cypher values) {
		this.counts = values.then(Cypher.of("""
				RETURN key, label, count ORDER BY count DESC, key LIMIT 200
				"""));
	}

	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
