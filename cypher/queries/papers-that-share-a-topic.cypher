// Papers that share a topic, narrower topics included, with the words that show it.
// Edit the topic and, for mentions in other roles, the list of roles: subject, compared, passing.
WITH 'kv-cache' AS topic, ['subject'] AS roles
MATCH (:Topic {id: topic})<-[:BROADER*0..]-(t:Topic)<-[about:ABOUT]-(p:Paper)
WHERE about.role IN roles
MATCH (p)<-[:SUMMARIZES]-(s:Summary)-[m:MENTIONS]->(t)
WITH p, t, s, CASE WHEN coalesce(m.quotes, []) = [] THEN m.titleQuotes ELSE m.quotes END AS quotes
RETURN p.title AS paper, t.label AS topic, s.id AS summary, quotes
ORDER BY paper, topic, summary;
