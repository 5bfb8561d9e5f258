// Why a paper has its topics: the words, where they stand in the summary, and the rule that took them for the topic.
// Edit the words; every title that holds them is taken.
WITH 'cache' AS words
MATCH (p:Paper)<-[:SUMMARIZES]-(s:Summary)-[m:MENTIONS]->(t:Topic)
WHERE toLower(p.title) CONTAINS words
UNWIND
  [i IN range(0, coalesce(size(m.quotes), 0) - 1) |
    {place: 'text', quote: m.quotes[i], start: m.starts[i], end: m.ends[i], role: m.roles[i], rule: m.rules[i]}] +
  [i IN range(0, coalesce(size(m.titleQuotes), 0) - 1) |
    {place: 'title', quote: m.titleQuotes[i], start: m.titleStarts[i], end: m.titleEnds[i], role: m.titleRoles[i],
     rule: m.titleRules[i]}] AS found
RETURN p.title AS paper, t.label AS topic, found.role AS role, found.place AS place, found.quote AS quote,
  found.start AS start, found.end AS end, found.rule AS rule
ORDER BY paper, place, start, topic;
