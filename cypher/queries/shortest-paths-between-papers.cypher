// The shortest ways between two papers through topics, reviewers and days. Edit the words; the first title
// that holds each is taken.
WITH 'cache' AS here, 'preference' AS there
MATCH (a:Paper) WHERE toLower(a.title) CONTAINS here
WITH there, a ORDER BY a.title LIMIT 1
MATCH (b:Paper) WHERE toLower(b.title) CONTAINS there AND b <> a
WITH a, b ORDER BY b.title LIMIT 1
MATCH way = allShortestPaths((a)-[:ABOUT|REVIEWED|PRESENTED_ON|BROADER*..8]-(b))
RETURN way;
