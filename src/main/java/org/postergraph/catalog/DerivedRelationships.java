package org.postergraph.catalog;

import java.util.Collection;
import java.util.Map;

/**
 * Keeps what is derived for questions of one hop equal to its source, and drops papers
 * that nothing holds any more. Writes where something differs, nowhere else. Always goes
 * from the paper outwards: a topic or a reviewer may have a million papers.
 */
final class DerivedRelationships {

	private static final String ABOUT = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})<-[:SUMMARIZES]-(:Summary)-[m:MENTIONS]->(t:Topic)
			WITH p, t, m ORDER BY CASE m.role WHEN 'subject' THEN 0 WHEN 'compared' THEN 1 ELSE 2 END, m.score DESC
			WITH p, t, collect(m)[0] AS best
			MERGE (p)-[a:ABOUT]->(t)
			WITH a, best WHERE a.role IS NULL OR a.role <> best.role OR a.score <> best.score
			SET a.role = best.role, a.score = best.score
			""";

	private static final String NO_LONGER_ABOUT = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})
			WITH p, COLLECT { MATCH (p)<-[:SUMMARIZES]-(:Summary)-[:MENTIONS]->(t:Topic) RETURN t.id } AS topics
			MATCH (p)-[a:ABOUT]->(t) WHERE NOT t.id IN topics
			DELETE a
			""";

	private static final String REVIEWED = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})<-[:SUMMARIZES]-(s:Summary)<-[:CONTAINS]-(d:Digest)
			CALL (s, d) {
			  MATCH (r:Reviewer)-[:SIGNED]->(d) RETURN r, 'digest' AS attribution
			  UNION
			  MATCH (r:Reviewer)-[:SIGNED]->(s) RETURN r, 'summary' AS attribution
			}
			WITH p, r, max(attribution) AS attribution ORDER BY p.id, r.id
			MERGE (r)-[v:REVIEWED]->(p)
			WITH v, attribution WHERE v.attribution IS NULL OR v.attribution <> attribution
			SET v.attribution = attribution
			""";

	private static final String NO_LONGER_REVIEWED = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})
			WITH p, COLLECT { MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:SIGNED]-(r:Reviewer) RETURN r.id } +
			  COLLECT { MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(:Digest)<-[:SIGNED]-(r:Reviewer) RETURN r.id }
			  AS reviewers
			MATCH (p)<-[v:REVIEWED]-(r) WHERE NOT r.id IN reviewers
			DELETE v
			""";

	private static final String PRESENTED_ON = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(:Digest)-[r:REPORTS_ON]->(d:ConferenceDay)
			WITH p, d, max(r.basis) AS basis
			MERGE (p)-[on:PRESENTED_ON]->(d)
			WITH on, basis WHERE on.basis IS NULL OR on.basis <> basis
			SET on.basis = basis
			""";

	private static final String NO_LONGER_PRESENTED_ON = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})
			WITH p, COLLECT {
			  MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(:Digest)-[:REPORTS_ON]->(d:ConferenceDay) RETURN d.id
			} AS days
			MATCH (p)-[on:PRESENTED_ON]->(d) WHERE NOT d.id IN days
			DELETE on
			""";

	private static final String HELD_BY_NOTHING = """
			UNWIND $papers AS id
			MATCH (p:Paper {id: id})
			WHERE NOT EXISTS { (p)<-[:SUMMARIZES]-() } AND NOT EXISTS { (p)<-[:WROTE]-() }
			DETACH DELETE p
			""";

	private final Graph graph;

	DerivedRelationships(Graph graph) {
		this.graph = graph;
	}

	void refreshTopics(Collection<String> papers) {
		this.graph.run(ABOUT, Map.of("papers", papers));
		this.graph.run(NO_LONGER_ABOUT, Map.of("papers", papers));
	}

	void refreshReviewers(Collection<String> papers) {
		this.graph.run(REVIEWED, Map.of("papers", papers));
		this.graph.run(NO_LONGER_REVIEWED, Map.of("papers", papers));
	}

	/** After a digest that is new: nothing ends with it. */
	void add(Collection<String> papers) {
		Map<String, Object> parameters = Map.of("papers", papers);
		this.graph.run(ABOUT, parameters);
		this.graph.run(REVIEWED, parameters);
		this.graph.run(PRESENTED_ON, parameters);
	}

	void refresh(Collection<String> papers) {
		Map<String, Object> parameters = Map.of("papers", papers);
		this.graph.run(HELD_BY_NOTHING, parameters);
		refreshTopics(papers);
		refreshReviewers(papers);
		this.graph.run(PRESENTED_ON, parameters);
		this.graph.run(NO_LONGER_PRESENTED_ON, parameters);
	}

}
