// The shortest ways from the paper $from to the paper $to through subjects, reviewers and days, in that order:
// it is the order of the alphabet backwards.
MATCH (a:Paper {id: $from}), (b:Paper {id: $to})
MATCH way = allShortestPaths((a)-[:ABOUT|REVIEWED|PRESENTED_ON*..8]-(b))
WHERE all(step IN relationships(way) WHERE step.role IS NULL OR step.role = 'subject')
WITH way LIMIT $among
WITH [node IN nodes(way) | {
    kind: CASE WHEN node:Paper THEN 'paper' WHEN node:Topic THEN 'topic' WHEN node:Reviewer THEN 'reviewer' ELSE 'day' END,
    id: node.id,
    label: coalesce(node.title, node.label, node.name,
      head([(node)-[:DAY_OF]->(c:Conference) | c.name + ', day ' + node.number]), node.id)
  }] AS nodes
RETURN nodes
ORDER BY [node IN nodes | node.kind] DESC, [node IN nodes | node.id]
LIMIT $most
