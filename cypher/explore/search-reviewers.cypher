// The reviewers of which names hold the words of the Lucene query $keys, over folded names.
CALL db.index.fulltext.queryNodes('reviewer_name_words', $keys, {limit: $limit}) YIELD node AS t, score
RETURN 'reviewer' AS kind, t.id AS id, t.name AS label,
  coalesce(t.aliases, []) AS aliases, score, [] AS texts
ORDER BY score DESC, id
