// The papers whose titles or summaries hold the words of the Lucene query $words, best first.
CALL () {
  CALL db.index.fulltext.queryNodes('words_english', $words, {limit: $limit}) YIELD node, score RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_russian', $words, {limit: $limit}) YIELD node, score RETURN node, score
}
MATCH (node)-[:SUMMARIZES*0..1]->(p:Paper)
WITH p, max(score) AS score
ORDER BY score DESC, p.id
LIMIT $limit
RETURN 'paper' AS kind, p.id AS id, p.title AS label, coalesce(p.aliases, []) AS aliases, score,
  COLLECT { MATCH (p)<-[:SUMMARIZES]-(s:Summary) RETURN s.text ORDER BY s.id LIMIT 5 } AS texts
