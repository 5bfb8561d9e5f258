// The reviewers of $ids, in their order.
UNWIND range(0, size($ids) - 1) AS place
MATCH (r:Reviewer {id: $ids[place]})
RETURN
  r.id AS id,
  r.name AS name,
  coalesce(r.aliases, []) AS aliases,
  COUNT { (r)-[:REVIEWED]->() } AS papers,
  COUNT {
    MATCH (r)-[:SIGNED]->(signed)<-[:CONTAINS*0..1]-(g:Digest) RETURN DISTINCT g
  } AS digests
ORDER BY place
