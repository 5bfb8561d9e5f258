// The papers that share subjects with the paper $id, best first; rare topics weigh more, of equals the surer ones.
MATCH (p:Paper)
WITH count(p) AS papers
MATCH (here:Paper {id: $id})-[hers:ABOUT {role: 'subject'}]->(t:Topic)
WITH papers, here, hers, t, COUNT { MATCH (t)<-[a:ABOUT]-(:Paper) WHERE a.role = 'subject' } AS holders
WITH here, hers, t, round(log((papers + 1.0) / holders), 4) AS weight
ORDER BY weight DESC, t.id
MATCH (t)<-[theirs:ABOUT {role: 'subject'}]-(there:Paper)
WHERE there <> here
WITH there, round(sum(weight), 4) AS score, round(sum(hers.score * theirs.score), 4) AS sureness, collect({id: t.id, label: t.label, weight: weight}) AS topics
RETURN there.id AS id, score, topics
ORDER BY score DESC, sureness DESC, id
SKIP $skip LIMIT $limit
