// All that is known of the paper $id.
MATCH (p:Paper {id: $id})
RETURN
  p.id AS id,
  p.title AS title,
  nullIf(p.conference, '') AS conference,
  p.status AS status,
  coalesce(p.aliases, []) AS aliases,
  COLLECT { MATCH (p)<-[wrote:WROTE]-(a:Author) RETURN a.name ORDER BY wrote.position, a.id } AS authors,
  COLLECT { MATCH (p)-[:TAGGED]->(k:Keyword) RETURN k.label ORDER BY k.label, k.id } AS keywords,
  {url: p.url, openReviewId: p.openReviewId, arxivId: p.arxivId} AS addresses,
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
    WITH p, about, t,
      COLLECT {
        MATCH (p)<-[:SUMMARIZES]-(s:Summary)-[m:MENTIONS]->(t)
        UNWIND m.quotes AS quote
        WITH quote, min(s.id) AS first ORDER BY first
        RETURN quote
      } AS inText,
      COLLECT {
        MATCH (p)<-[:SUMMARIZES]-(:Summary)-[m:MENTIONS]->(t) UNWIND m.titleQuotes AS quote
        RETURN DISTINCT quote
      } AS inTitles
    RETURN {
      id: t.id, label: t.label, role: about.role, score: about.score,
      quotes: CASE WHEN inText = [] THEN inTitles ELSE inText END
    }
    ORDER BY CASE about.role WHEN 'subject' THEN 0 WHEN 'compared' THEN 1 ELSE 2 END, about.score DESC, t.id
  } AS topics,
  COLLECT {
    MATCH (p)<-[reviewed:REVIEWED]-(r:Reviewer)
    RETURN {id: r.id, name: r.name, attribution: reviewed.attribution} ORDER BY r.id
  } AS reviewers,
  COLLECT {
    MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(g:Digest)
    WITH DISTINCT g ORDER BY g.id
    RETURN {id: g.id, title: g.title, url: g.url, publishedAt: toString(g.publishedAt)}
  } AS digests,
  COLLECT {
    MATCH (p)<-[:SUMMARIZES]-(s:Summary)<-[contains:CONTAINS]-(g:Digest)
    RETURN {
      digest: g.id, position: contains.position, title: s.title, language: s.language, text: s.text,
      mentions: COLLECT {
        MATCH (s)-[m:MENTIONS]->(t:Topic)
        UNWIND range(0, coalesce(size(m.quotes), 0) - 1) AS i
        WITH m, t, i ORDER BY m.starts[i], m.ends[i], t.id
        RETURN {
          topic: t.id, role: m.roles[i], start: m.starts[i], end: m.ends[i], quote: m.quotes[i], rule: m.rules[i]
        }
      },
      titleMentions: COLLECT {
        MATCH (s)-[m:MENTIONS]->(t:Topic)
        UNWIND range(0, coalesce(size(m.titleQuotes), 0) - 1) AS i
        WITH m, t, i ORDER BY m.titleStarts[i], m.titleEnds[i], t.id
        RETURN {
          topic: t.id, role: m.titleRoles[i], start: m.titleStarts[i], end: m.titleEnds[i],
          quote: m.titleQuotes[i], rule: m.titleRules[i]
        }
      }
    }
    ORDER BY g.id
  } AS summaries
