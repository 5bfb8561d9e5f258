// The topics of which names hold the words of the Lucene query $keys, over folded names.
CALL db.index.fulltext.queryNodes('topic_name_words', $keys, {limit: $limit}) YIELD node AS t, score
RETURN 'topic' AS kind, t.id AS id, t.label AS label,
  coalesce(t.aliases, []) + CASE WHEN t.labelRu IS NULL THEN [] ELSE [t.labelRu] END AS aliases, score, [] AS texts
ORDER BY score DESC, id
