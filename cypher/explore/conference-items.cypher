// The conferences of $ids, in their order.
UNWIND range(0, size($ids) - 1) AS place
MATCH (c:Conference {id: $ids[place]})
RETURN
  c.id AS id,
  c.name AS name,
  c.series AS series,
  c.year AS year,
  COUNT { (c)<-[:DAY_OF]-() } AS days,
  COUNT { MATCH (p:Paper) WHERE p.conference = c.id AND p.titleKey IS NOT NULL } AS papers,
  COUNT { MATCH (c)<-[:DAY_OF*0..1]-(on)<-[:REPORTS_ON]-(g:Digest) RETURN DISTINCT g } AS digests
ORDER BY place
