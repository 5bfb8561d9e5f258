// Papers that share subjects with a paper, best first: a topic weighs ln((N + 1) / n), n of N papers having it.
// Edit the words; the first title that holds them is taken.
WITH 'cache' AS words
MATCH (here:Paper) WHERE toLower(here.title) CONTAINS words
WITH here ORDER BY here.title LIMIT 1
MATCH (here)-[:ABOUT {role: 'subject'}]->(t:Topic)<-[:ABOUT {role: 'subject'}]-(there:Paper)
WITH here, there, t, log((COUNT { (:Paper) } + 1.0) / COUNT { (t)<-[:ABOUT {role: 'subject'}]-(:Paper) }) AS weight
ORDER BY weight DESC, t.label
RETURN here.title AS paper, there.title AS related, round(sum(weight), 2) AS score, collect(t.label) AS topics
ORDER BY score DESC, related;
