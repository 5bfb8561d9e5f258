// Topics that papers have as a subject together with the topic $id. Lift: how many times more often than by chance.
MATCH (p:Paper)
WITH count(p) AS papers
MATCH (here:Topic {id: $id})
WITH papers, here, COUNT { (here)<-[:ABOUT {role: 'subject'}]-(:Paper) } AS ofHere
MATCH (here)<-[:ABOUT {role: 'subject'}]-(:Paper)-[:ABOUT {role: 'subject'}]->(there:Topic)
WHERE there <> here
WITH papers, ofHere, there, count(*) AS together
WITH papers, ofHere, there, together, COUNT { (there)<-[:ABOUT {role: 'subject'}]-(:Paper) } AS ofThere
WITH there, together, ofThere, round(1.0 * together * papers / (ofHere * ofThere), 4) AS lift
ORDER BY together DESC, lift DESC, there.id
WITH count(*) AS count, collect({id: there.id, label: there.label, together: together, papers: ofThere, lift: lift}) AS rows
RETURN count, rows[$skip..$skip + $limit] AS rows
