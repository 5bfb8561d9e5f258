// What people decided about names: $limit decisions behind the id $after.
MATCH (r:Resolution) WHERE r.id > $after AND r.state IN ['confirmed', 'refused', 'undone']
RETURN
  'decision' AS type, r.id AS id, r.kind AS kind, r.left AS left, r.right AS right, r.names AS names,
  r.rule AS rule, r.reason AS reason, r.state AS state, r.decidedBy AS decidedBy, toString(r.decidedAt) AS decidedAt
ORDER BY id
LIMIT $limit
