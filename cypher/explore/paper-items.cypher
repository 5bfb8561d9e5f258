// The papers of $ids as a list shows them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (p:Paper {id: $ids[place]})
RETURN
  p.id AS id,
  p.title AS title,
  nullIf(p.conference, '') AS conference,
  p.status AS status,
  head(COLLECT {
    MATCH (p)-[on:PRESENTED_ON]->(d:ConferenceDay)
    RETURN {
      id: d.id, number: d.number, date: toString(d.date), basis: on.basis,
      evidence: head(COLLECT {
        MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(g:Digest)-[r:REPORTS_ON {basis: on.basis}]->(d)
        RETURN r.evidence ORDER BY g.id
      })
    }
    ORDER BY on.basis = 'stated' DESC, d.number, d.id
  }) AS day,
  COLLECT {
    MATCH (p)-[about:ABOUT]->(t:Topic)
    RETURN {id: t.id, label: t.label, role: about.role, score: about.score}
    ORDER BY CASE about.role WHEN 'subject' THEN 0 WHEN 'compared' THEN 1 ELSE 2 END, about.score DESC, t.id
  } AS topics,
  COLLECT {
    MATCH (p)<-[reviewed:REVIEWED]-(r:Reviewer)
    RETURN {id: r.id, name: r.name, attribution: reviewed.attribution} ORDER BY r.id
  } AS reviewers,
  COLLECT { MATCH (p)<-[wrote:WROTE]-(a:Author) RETURN a.name ORDER BY wrote.position, a.id } AS authors,
  COLLECT {
    MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(g:Digest) RETURN DISTINCT g.id AS id ORDER BY id
  } AS digests
ORDER BY place
