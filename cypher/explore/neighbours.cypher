// What is one step from the papers $papers, topics $topics, reviewers $reviewers and days $days, $known left out.
CALL () {
  MATCH (p:Paper)-[about:ABOUT]->(n:Topic) WHERE p.id IN $papers AND about.role IN $roles
  RETURN 'topic' AS kind, n.id AS id
  UNION
  MATCH (p:Paper)<-[:REVIEWED]-(n:Reviewer) WHERE p.id IN $papers
  RETURN 'reviewer' AS kind, n.id AS id
  UNION
  MATCH (p:Paper)-[:PRESENTED_ON]->(n:ConferenceDay) WHERE p.id IN $papers
  RETURN 'day' AS kind, n.id AS id
  UNION
  MATCH (t:Topic)<-[about:ABOUT]-(n:Paper) WHERE t.id IN $topics AND about.role IN $roles
  RETURN 'paper' AS kind, n.id AS id
  UNION
  MATCH (t:Topic)-[:BROADER]-(n:Topic) WHERE t.id IN $topics
  RETURN 'topic' AS kind, n.id AS id
  UNION
  MATCH (r:Reviewer)-[:REVIEWED]->(n:Paper) WHERE r.id IN $reviewers
  RETURN 'paper' AS kind, n.id AS id
  UNION
  MATCH (d:ConferenceDay)<-[:PRESENTED_ON]-(n:Paper) WHERE d.id IN $days
  RETURN 'paper' AS kind, n.id AS id
}
WITH DISTINCT kind, id WHERE NOT kind + ':' + id IN $known
RETURN kind, id ORDER BY kind, id LIMIT $limit
