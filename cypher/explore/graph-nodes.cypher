// What the nodes $papers, $topics, $reviewers and $days are called.
CALL () {
  MATCH (n:Paper) WHERE n.id IN $papers RETURN 'paper' AS kind, n.id AS id, n.title AS label
  UNION ALL
  MATCH (n:Topic) WHERE n.id IN $topics RETURN 'topic' AS kind, n.id AS id, n.label AS label
  UNION ALL
  MATCH (n:Reviewer) WHERE n.id IN $reviewers RETURN 'reviewer' AS kind, n.id AS id, n.name AS label
  UNION ALL
  MATCH (n:ConferenceDay)-[:DAY_OF]->(c:Conference) WHERE n.id IN $days
  RETURN 'day' AS kind, n.id AS id, c.name + ', day ' + n.number AS label
}
RETURN kind, id, label ORDER BY kind, id
