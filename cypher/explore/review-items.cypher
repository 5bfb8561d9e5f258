// The pairs of names of $ids, in their order.
UNWIND range(0, size($ids) - 1) AS place
MATCH (r:Resolution {id: $ids[place]})
RETURN
  r.id AS id,
  r.kind AS kind,
  r.state AS state,
  CASE r.kind WHEN 'reviewer' THEN r.left ELSE coalesce(head(COLLECT {
    MATCH (s:Summary {titleKey: r.left})-[:SUMMARIZES]->(p:Paper) RETURN p.id LIMIT 1
  }), split(r.left, '/')[1]) END AS left,
  CASE r.kind WHEN 'reviewer' THEN r.right ELSE coalesce(head(COLLECT {
    MATCH (s:Summary {titleKey: r.right})-[:SUMMARIZES]->(p:Paper) RETURN p.id LIMIT 1
  }), split(r.right, '/')[1]) END AS right,
  r.names AS names,
  r.reason AS reason,
  CASE r.state WHEN 'merged' THEN 'rule' WHEN 'confirmed' THEN 'person' END AS merged,
  r.decidedBy AS decidedBy,
  toString(r.decidedAt) AS decidedAt
ORDER BY place
