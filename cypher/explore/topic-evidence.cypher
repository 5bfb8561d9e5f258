// The best words for each of $topics in each of $papers: in a text before in a title, the closest role first.
UNWIND $papers AS paper
MATCH (p:Paper {id: paper})-[about:ABOUT]->(t:Topic)
WHERE t.id IN $topics
RETURN
  p.id AS paper,
  t.id AS topic,
  about.role AS role,
  about.score AS score,
  head(COLLECT {
    MATCH (p)<-[:SUMMARIZES]-(s:Summary)-[m:MENTIONS]->(t)
    UNWIND
      [i IN range(0, coalesce(size(m.quotes), 0) - 1) |
        {quote: m.quotes[i], start: m.starts[i], end: m.ends[i], role: m.roles[i], text: s.text, inTitle: false}] +
      [i IN range(0, coalesce(size(m.titleQuotes), 0) - 1) |
        {quote: m.titleQuotes[i], start: m.titleStarts[i], end: m.titleEnds[i], role: m.titleRoles[i], text: s.title,
         inTitle: true}] AS found
    RETURN found
    ORDER BY found.inTitle, CASE found.role WHEN 'subject' THEN 0 WHEN 'compared' THEN 1 ELSE 2 END, s.id, found.start
    LIMIT 1
  }) AS found
