// What people decided about names: the decisions of $ids, in their order.
UNWIND range(0, size($ids) - 1) AS place
MATCH (r:Resolution {id: $ids[place]})
RETURN
  'decision' AS type, r.id AS id, r.kind AS kind, r.left AS left, r.right AS right, r.names AS names,
  r.rule AS rule, r.reason AS reason, r.state AS state, r.decidedBy AS decidedBy, toString(r.decidedAt) AS decidedAt
ORDER BY place
