// The days of the conference $id, by number.
MATCH (c:Conference {id: $id})<-[:DAY_OF]-(d:ConferenceDay)
WITH c, d ORDER BY d.number, d.id SKIP $skip LIMIT $limit
RETURN
  d.id AS id,
  c.id AS conference,
  d.number AS number,
  toString(d.date) AS date,
  COUNT { (d)<-[:PRESENTED_ON]-() } AS papers,
  COLLECT {
    MATCH (d)<-[on:REPORTS_ON]-(g:Digest)
    RETURN {id: g.id, title: g.title, basis: on.basis, evidence: on.evidence} ORDER BY g.id
  } AS digests
ORDER BY number, id
