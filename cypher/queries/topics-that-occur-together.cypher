// Pairs of topics that papers have as subjects at once. Lift: how many times more often than by chance.
MATCH (p:Paper)
WITH count(p) AS papers
MATCH (a:Topic)<-[:ABOUT {role: 'subject'}]-(p:Paper)-[:ABOUT {role: 'subject'}]->(b:Topic)
WHERE a.id < b.id
WITH papers, a, b, count(p) AS together
WITH a, b, together,
  COUNT { (a)<-[:ABOUT {role: 'subject'}]-(:Paper) } AS ofA, COUNT { (b)<-[:ABOUT {role: 'subject'}]-(:Paper) } AS ofB,
  papers
RETURN a.label AS topic, b.label AS with, together, round(1.0 * together * papers / (ofA * ofB), 2) AS lift
ORDER BY together DESC, lift DESC, topic, with;
