// The digests of $ids, in their order, with all that the graph is made of.
UNWIND range(0, size($ids) - 1) AS place
MATCH (d:Digest {id: $ids[place]})
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
  [(d)<-[signed:SIGNED]-() | signed.name] AS signers,
  COLLECT {
    MATCH (d)-[contains:CONTAINS]->(s:Summary)-[:SUMMARIZES]->(p:Paper)
    RETURN {
      paper: p.id, title: s.title, text: s.text, language: s.language,
      signers: [(s)<-[signed:SIGNED]-() | signed.name],
      links: CASE WHEN s.openReviewId IS NULL THEN [] ELSE ['https://openreview.net/forum?id=' + s.openReviewId] END
        + CASE WHEN s.arxivId IS NULL THEN [] ELSE ['https://arxiv.org/abs/' + s.arxivId] END,
      former: [i IN range(0, size(coalesce(s.formerTitles, [])) - 1) | {title: s.formerTitles[i], key: s.formerKeys[i]}]
    }
    ORDER BY contains.position, p.id
  } AS summaries
ORDER BY place
