// All titles of a paper had one folded form until now, which is the paper's own.
MATCH (s:Summary)-[:SUMMARIZES]->(p:Paper) WHERE s.titleKey IS NULL
WITH s, p, replace(p.titleKey, '-', '') AS letters
WITH s, p, letters, '#' + reduce(digits = '', c IN split(letters, '') |
  digits + CASE WHEN c >= '0' AND c <= '9' THEN c ELSE '' END) AS digits
SET s.titleKey = p.conference + '/' + p.titleKey,
  s.titleStart = p.conference + '/' + left(letters, 12) + digits,
  s.titleEnd = p.conference + '/' + right(letters, 12) + digits;
