// What was read out of the digest $id, in its order.
MATCH (:Digest {id: $id})-[contains:CONTAINS]->(s:Summary)-[:SUMMARIZES]->(p:Paper)
RETURN
  contains.position AS position,
  p.id AS paper,
  s.title AS title,
  s.language AS language,
  s.text AS text,
  COLLECT {
    MATCH (s)-[m:MENTIONS]->(t:Topic)
    RETURN {
      id: t.id, label: t.label, role: m.role, score: m.score,
      quotes: CASE WHEN coalesce(m.quotes, []) = [] THEN coalesce(m.titleQuotes, []) ELSE m.quotes END
    }
    ORDER BY CASE m.role WHEN 'subject' THEN 0 WHEN 'compared' THEN 1 ELSE 2 END, m.score DESC, t.id
  } AS topics,
  COLLECT {
    MATCH (s)<-[signed:SIGNED]-(r:Reviewer) RETURN {id: r.id, name: r.name, signedAs: signed.name} ORDER BY r.id
  } AS reviewers
ORDER BY position, paper
