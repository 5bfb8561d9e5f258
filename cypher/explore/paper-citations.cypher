// What a bibliography says of the papers of $ids beyond what a list shows.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN
  p.id AS id,
  head(COLLECT { MATCH (c:Conference {id: p.conference}) RETURN {name: c.name, year: c.year} }) AS conference,
  COLLECT { MATCH (p)<-[wrote:WROTE]-(a:Author) RETURN a.name ORDER BY wrote.position, a.id } AS authors,
  {url: p.url, openReviewId: p.openReviewId, arxivId: p.arxivId} AS addresses
