// The topics of $rows ({id, papers}), in their order.
UNWIND range(0, size($rows) - 1) AS place
MATCH (t:Topic {id: $rows[place].id})
RETURN
  t.id AS id,
  t.label AS label,
  t.labelRu AS labelRu,
  coalesce(t.aliases, []) AS aliases,
  $rows[place].papers AS papers,
  COLLECT { MATCH (t)-[:BROADER]->(b:Topic) RETURN b.id ORDER BY b.id } AS broader,
  COLLECT { MATCH (t)<-[:BROADER]-(n:Topic) RETURN n.id ORDER BY n.id } AS narrower
ORDER BY place
