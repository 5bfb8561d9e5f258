// Pairs of reviewers who saw the same posters.
MATCH (a:Reviewer)-[:REVIEWED]->(p:Paper)<-[:REVIEWED]-(b:Reviewer)
WHERE a.id < b.id
WITH a, b, p ORDER BY p.title
RETURN a.name AS reviewer, b.name AS with, count(p) AS posters, collect(p.title) AS titles
ORDER BY posters DESC, reviewer, with;
