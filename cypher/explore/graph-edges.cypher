// The relationships between the papers $papers, topics $topics, reviewers $reviewers and days $days.
CALL () {
  MATCH (p:Paper) WHERE p.id IN $papers
  MATCH (p)-[about:ABOUT]->(t:Topic) WHERE t.id IN $topics AND about.role IN $roles
  RETURN 'paper:' + p.id AS source, 'topic:' + t.id AS target, 'about' AS relation, about.role AS role,
    about.score AS score, null AS attribution, null AS basis
  UNION ALL
  MATCH (p:Paper) WHERE p.id IN $papers
  MATCH (p)<-[reviewed:REVIEWED]-(r:Reviewer) WHERE r.id IN $reviewers
  RETURN 'reviewer:' + r.id AS source, 'paper:' + p.id AS target, 'reviewed' AS relation, null AS role, null AS score,
    reviewed.attribution AS attribution, null AS basis
  UNION ALL
  MATCH (p:Paper) WHERE p.id IN $papers
  MATCH (p)-[on:PRESENTED_ON]->(d:ConferenceDay) WHERE d.id IN $days
  RETURN 'paper:' + p.id AS source, 'day:' + d.id AS target, 'presented_on' AS relation, null AS role, null AS score,
    null AS attribution, on.basis AS basis
  UNION ALL
  MATCH (t:Topic) WHERE t.id IN $topics
  MATCH (t)-[:BROADER]->(b:Topic) WHERE b.id IN $topics
  RETURN 'topic:' + t.id AS source, 'topic:' + b.id AS target, 'broader' AS relation, null AS role, null AS score,
    null AS attribution, null AS basis
}
RETURN source, target, relation, role, score, attribution, basis ORDER BY source, target, relation
