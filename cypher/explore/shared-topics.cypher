// The topics that all papers of $ids have in one of $roles, rarest first.
MATCH (p:Paper)
WITH count(p) AS papers
MATCH (one:Paper)-[about:ABOUT]->(t:Topic)
WHERE one.id IN $ids AND about.role IN $roles
WITH papers, t, count(DISTINCT one) AS sharing
WHERE sharing = size($ids)
WITH papers, t, COUNT { MATCH (t)<-[a:ABOUT]-(:Paper) WHERE a.role = 'subject' } AS holders
WITH t, round(log((papers + 1.0) / CASE WHEN holders = 0 THEN 1 ELSE holders END), 4) AS weight
RETURN t.id AS id, t.label AS label, weight
ORDER BY weight DESC, id
