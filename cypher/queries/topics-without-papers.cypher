// Topics of the vocabulary that no paper has as a subject, narrower ones included: gaps, or words to look at again.
MATCH (t:Topic)
WHERE NOT EXISTS { (t)<-[:BROADER*0..]-(:Topic)<-[:ABOUT {role: 'subject'}]-(:Paper) }
RETURN t.id AS topic, t.label AS label, COUNT { (t)<-[:ABOUT]-(:Paper) } AS mentionedBy
ORDER BY mentionedBy DESC, topic;
