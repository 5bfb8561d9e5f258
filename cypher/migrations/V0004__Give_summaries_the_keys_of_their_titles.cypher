// All titles of a paper had one folded form until now, which is the paper's own.
MATCH (s:Summary)-[:SUMMARIZES]->(p:Paper) WHERE s.titleKey IS NULL
SET s.titleKey = p.conference + '/' + p.titleKey,
  s.titleStart = p.conference + '/' + left(replace(p.titleKey, '-', ''), 12),
  s.titleEnd = p.conference + '/' + right(replace(p.titleKey, '-', ''), 12),
  s.formerTitles = [], s.formerKeys = [];
