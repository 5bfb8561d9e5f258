// Digests with all that the graph is made of: $limit of them behind the id $after.
MATCH (d:Digest) WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN
  'digest' AS type,
  d.id AS id,
  d.title AS heading,
  head(COLLECT {
    MATCH (d)-[:REPORTS_ON]->()-[:DAY_OF*0..1]->(c:Conference) RETURN {series: c.series, year: c.year}
  }) AS conference,
  head(COLLECT {
    MATCH (d)-[on:REPORTS_ON]->(day:ConferenceDay) RETURN {number: day.number, basis: on.basis, evidence: on.evidence}
  }) AS day,
  d.format AS format,
  coalesce(d.sourceKeys, []) AS sourceKeys,
  toString(d.publishedAt) AS publishedAt,
  d.url AS url,
  d.authorSignature AS authorSignature,
  d.forwardedFrom AS forwardedFrom,
  coalesce(d.hashtags, []) AS hashtags,
  COLLECT { MATCH (d)<-[signed:SIGNED]-() RETURN DISTINCT signed.name AS name ORDER BY name } AS signers,
  COLLECT {
    MATCH (d)-[contains:CONTAINS]->(s:Summary)-[:SUMMARIZES]->(p:Paper)
    RETURN {
      paper: p.id, title: s.title, text: s.text, language: s.language,
      signers: COLLECT { MATCH (s)<-[signed:SIGNED]-() RETURN DISTINCT signed.name AS name ORDER BY name },
      links: CASE WHEN s.openReviewId IS NULL THEN [] ELSE ['https://openreview.net/forum?id=' + s.openReviewId] END
        + CASE WHEN s.arxivId IS NULL THEN [] ELSE ['https://arxiv.org/abs/' + s.arxivId] END,
      former: [i IN range(0, size(coalesce(s.formerTitles, [])) - 1) | {title: s.formerTitles[i], key: s.formerKeys[i]}]
    }
    ORDER BY contains.position, p.id
  } AS summaries
ORDER BY id
