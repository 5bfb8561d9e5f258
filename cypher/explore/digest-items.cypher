// The digests of $ids, in their order.
UNWIND range(0, size($ids) - 1) AS place
MATCH (g:Digest {id: $ids[place]})
RETURN
  g.id AS id,
  g.title AS title,
  head(COLLECT { MATCH (g)-[:REPORTS_ON]->(on)-[:DAY_OF*0..1]->(c:Conference) RETURN c.id ORDER BY c.id }) AS conference,
  head(COLLECT {
    MATCH (g)-[on:REPORTS_ON]->(d:ConferenceDay)
    RETURN {id: d.id, number: d.number, basis: on.basis, evidence: on.evidence} ORDER BY d.number, d.id
  }) AS day,
  toString(g.publishedAt) AS publishedAt,
  g.url AS url,
  coalesce(g.hashtags, []) AS hashtags,
  g.format AS format,
  COUNT { (g)-[:CONTAINS]->() } AS papers,
  COLLECT {
    MATCH (g)<-[signed:SIGNED]-(r:Reviewer) RETURN {id: r.id, name: r.name, signedAs: signed.name} ORDER BY r.id
  } AS reviewers
ORDER BY place
