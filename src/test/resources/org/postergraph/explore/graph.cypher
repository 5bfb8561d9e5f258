// A small graph in the shapes of docs/graph.md. Statements end with a semicolon at the end of a line.
UNWIND [
  {id: 'large-models', label: 'Large models', labelRu: 'Большие модели', aliases: ['LLM'],
   keys: ['large-models', 'bolshie-modeli', 'llm']},
  {id: 'compression', label: 'Compression', labelRu: 'Сжатие', aliases: [], keys: ['compression', 'szhatie']},
  {id: 'quantization', label: 'Quantization', labelRu: 'Квантизация', aliases: ['low-bit weights'],
   keys: ['quantization', 'kvantizatsiya', 'low-bit-weights']},
  {id: 'kv-cache', label: 'KV cache', labelRu: 'KV-кэш', aliases: ['key-value cache'],
   keys: ['kv-cache', 'kv-kesh', 'key-value-cache']},
  {id: 'alignment', label: 'Alignment', labelRu: 'Выравнивание', aliases: [], keys: ['alignment', 'vyravnivanie']},
  {id: 'dpo', label: 'DPO', labelRu: null, aliases: ['Direct Preference Optimization'],
   keys: ['dpo', 'direct-preference-optimization']},
  {id: 'watermarks', label: 'Watermarks', labelRu: 'Водяные знаки', aliases: [],
   keys: ['watermarks', 'vodyanye-znaki']}
] AS topic
CREATE (t:Topic) SET t = topic;

UNWIND [['quantization', 'compression'], ['kv-cache', 'compression'], ['compression', 'large-models'],
  ['dpo', 'alignment']] AS pair
MATCH (narrow:Topic {id: pair[0]}), (broad:Topic {id: pair[1]})
CREATE (narrow)-[:BROADER]->(broad);

UNWIND [
  {id: 'anna-severina', name: 'Анна Северина', aliases: ['А. Северина'], keys: ['anna-severina', 'a-severina']},
  {id: 'boris-lugovoy', name: 'Борис Луговой', aliases: [], keys: ['boris-lugovoy']},
  {id: 'vera-lugovaya', name: 'Вера Луговая', aliases: [], keys: ['vera-lugovaya']},
  {id: 'gleb-severina', name: 'Глеб Северина', aliases: [], keys: ['gleb-severina']},
  {id: 'pavel-temirchev', name: 'Павел Темирчев', aliases: [], keys: ['pavel-temirchev']}
] AS reviewer
CREATE (r:Reviewer) SET r = reviewer;

CREATE (:Conference {id: 'iclr-2025', name: 'ICLR 2025', series: 'ICLR', year: 2025}),
  (:Conference {id: 'acl-2024', name: 'ACL 2024', series: 'ACL', year: 2024});

UNWIND [['iclr-2025', 1], ['iclr-2025', 2], ['iclr-2025', 10], ['acl-2024', 1]] AS day
MATCH (c:Conference {id: day[0]})
CREATE (:ConferenceDay {id: day[0] + '-day-' + day[1], number: day[1]})-[:DAY_OF]->(c);

// paper, title, conference, digest, position, text, mentions [topic, role, score, quotes, title quotes]
UNWIND [
  {digest: 'posts-1', title: 'First day in short', day: 'iclr-2025-day-1', basis: 'stated', evidence: 'First day',
   conference: 'iclr-2025', signed: ['anna-severina', 'boris-lugovoy'], at: '2025-04-24T18:00:00+03:00', papers: [
    {id: 'thin-caches', title: 'Thin Caches', text: 'Кэш занимает всю память. Здесь KV-кэш режут вдвое, а качество держится. Про квантизацию только упомянули.',
     mentions: [['kv-cache', 'subject', 0.9, ['KV-кэш'], []], ['quantization', 'passing', 0.3, ['квантизацию'], []]]},
    {id: 'few-bits', title: 'Few Bits Are Enough', text: 'The weights are stored in three bits. Quantization keeps the answers stable; a KV cache shrinks too.',
     mentions: [['quantization', 'subject', 0.8, ['Quantization'], []], ['kv-cache', 'subject', 0.5, ['KV cache'], []]]}
   ]},
  {digest: 'posts-2', title: 'Second day', day: 'iclr-2025-day-2', basis: 'inferred', evidence: 'follows posts-1',
   conference: 'iclr-2025', signed: ['boris-lugovoy'], at: '2025-04-25T18:00:00+03:00', papers: [
    {id: 'bits-and-caches', title: 'Bits and Caches', text: 'Квантизация применяется прямо к ключам. Сравнивают с DPO зачем-то.',
     mentions: [['quantization', 'subject', 0.7, ['Квантизация'], []], ['kv-cache', 'subject', 0.6, [], ['Caches']],
       ['dpo', 'compared', 0.4, ['DPO'], []]]},
    {id: 'preferences-without-pairs', title: 'Preferences Without Pairs', text: 'Авторы обходятся без пар. Итог лучше, чем даёт DPO.',
     mentions: [['dpo', 'subject', 0.95, ['DPO'], []]]},
    {id: 'small-models', title: 'Small Models, Long Texts', text: 'Большая модель учит малую. Сжатие идёт слоями.',
     mentions: [['compression', 'subject', 0.65, ['Сжатие'], []], ['large-models', 'compared', 0.5, ['Большая модель'], []]]}
   ]},
  {digest: 'posts-3', title: 'A talk without a date', day: null, basis: null, evidence: null,
   conference: 'iclr-2025', signed: ['anna-severina'], at: null, papers: [
    {id: 'margins-in-dpo', title: 'Margins in DPO', text: 'К потере добавили отступ. Метод DPO от этого не разваливается.',
     mentions: [['dpo', 'subject', 0.85, ['DPO'], ['DPO']]]},
    {id: 'few-bits', title: 'Few Bits are enough', text: 'Снова три бита. Квантизация без обучения.',
     mentions: [['quantization', 'subject', 0.75, ['Квантизация'], []]]}
   ]},
  {digest: 'acl-posts', title: 'ACL in one go', day: 'acl-2024-day-1', basis: 'stated', evidence: 'day one',
   conference: 'acl-2024', signed: ['vera-lugovaya', 'pavel-temirchev'], at: '2024-08-12T10:00:00Z', papers: [
    {id: 'caches-for-dialogue', title: 'Caches for Dialogue', text: 'A KV cache is shared by all turns.',
     mentions: [['kv-cache', 'subject', 0.7, ['KV cache'], []]]},
    {id: 'silent-paper', title: 'Silent Paper', text: 'Nothing is said of its subject.', mentions: []},
    {id: 'ten-days-late', title: 'Ten Days Late', text: 'Poster came late. Large models wait for nobody.',
     mentions: [['large-models', 'subject', 0.6, ['Large models'], []]]}
   ]}
] AS post
MATCH (c:Conference {id: post.conference})
CREATE (g:Digest {id: post.digest, title: post.title, publishedAt: datetime(post.at), hashtags: [], format: 'test',
  contentHash: post.digest})
WITH post, c, g
CALL (post, c, g) {
  OPTIONAL MATCH (d:ConferenceDay {id: post.day})
  FOREACH (day IN CASE WHEN d IS NULL THEN [] ELSE [d] END |
    CREATE (g)-[:REPORTS_ON {basis: post.basis, evidence: post.evidence}]->(day))
  FOREACH (nowhere IN CASE WHEN d IS NULL THEN [1] ELSE [] END | CREATE (g)-[:REPORTS_ON]->(c))
}
CALL (post, g) {
  UNWIND post.signed AS signer
  MATCH (r:Reviewer {id: signer})
  CREATE (r)-[:SIGNED {name: r.name}]->(g)
}
CALL (post, g) {
  UNWIND range(0, size(post.papers) - 1) AS i
  WITH post, g, i, post.papers[i] AS paper
  MERGE (p:Paper {id: paper.id})
    ON CREATE SET p.title = paper.title, p.titleKey = paper.id, p.conference = post.conference, p.aliases = [],
      p.keys = [paper.id]
  CREATE (g)-[:CONTAINS {position: i + 1}]->(s:Summary {id: post.digest + '/' + paper.id, title: paper.title,
    text: paper.text, language: CASE WHEN paper.text =~ '[ -~]*' THEN 'en' ELSE 'ru' END})-[:SUMMARIZES]->(p)
  WITH paper, s
  UNWIND paper.mentions AS mention
  MATCH (t:Topic {id: mention[0]})
  CREATE (s)-[:MENTIONS {role: mention[1], score: mention[2], vocabulary: 'test',
    quotes: mention[3],
    starts: [q IN mention[3] | size(split(s.text, q)[0])],
    ends: [q IN mention[3] | size(split(s.text, q)[0]) + size(q)],
    roles: [q IN mention[3] | mention[1]], rules: [q IN mention[3] | 'label'],
    titleQuotes: mention[4],
    titleStarts: [q IN mention[4] | size(split(s.title, q)[0])],
    titleEnds: [q IN mention[4] | size(split(s.title, q)[0]) + size(q)],
    titleRoles: [q IN mention[4] | mention[1]], titleRules: [q IN mention[4] | 'label']}]->(t)
}
FINISH;

// One summary is signed itself; one paper came on a day that only a second digest tells; one name is another's part.
MATCH (r:Reviewer {id: 'vera-lugovaya'}), (s:Summary {id: 'posts-2/small-models'})
CREATE (r)-[:SIGNED {name: 'Вера Луговая'}]->(s);
MATCH (p:Paper {id: 'ten-days-late'}) SET p.conference = '';
MATCH (p:Paper {id: 'ten-days-late'}), (d:ConferenceDay {id: 'iclr-2025-day-10'})
CREATE (p)-[:PRESENTED_ON {basis: 'inferred'}]->(d);
MATCH (p:Paper {id: 'small-models'}) SET p.aliases = ['Small models: long texts'], p.keys = p.keys + 'small-models-long-texts';

// What an official programme says of some of the papers.
UNWIND [
  {paper: 'few-bits', status: 'oral', authors: ['Ada Lind', 'Oleg Ranny'], keywords: ['Model compression', 'Low-bit weights']},
  {paper: 'thin-caches', status: 'poster', authors: ['Oleg Ranny'], keywords: ['Model compression']},
  {paper: 'margins-in-dpo', status: 'spotlight', authors: ['Bea Lind', 'Ada Lind', 'Chen Wu'], keywords: ['Preference learning']},
  {paper: 'caches-for-dialogue', status: 'poster', authors: ['Chen Wu'], keywords: []}
] AS programme
MATCH (p:Paper {id: programme.paper}) SET p.status = programme.status
WITH p, programme
CALL (p, programme) {
  UNWIND range(0, size(programme.authors) - 1) AS i
  WITH p, i, programme.authors[i] AS name
  MERGE (a:Author {id: replace(toLower(name), ' ', '-')})
    ON CREATE SET a.name = name, a.keys = [replace(toLower(name), ' ', '-')]
  CREATE (a)-[:WROTE {position: i + 1}]->(p)
}
CALL (p, programme) {
  UNWIND programme.keywords AS label
  MERGE (k:Keyword {id: replace(toLower(label), ' ', '-')})
    ON CREATE SET k.label = label, k.keys = [replace(toLower(label), ' ', '-')]
  CREATE (p)-[:TAGGED]->(k)
}
FINISH;

// What the catalog derives.
MATCH (g:Digest)-[on:REPORTS_ON]->(d:ConferenceDay) MATCH (g)-[:CONTAINS]->()-[:SUMMARIZES]->(p:Paper)
WHERE p.id <> 'ten-days-late'
CREATE (p)-[:PRESENTED_ON {basis: on.basis}]->(d);
MATCH (r:Reviewer)-[:SIGNED]->(:Summary)-[:SUMMARIZES]->(p:Paper)
MERGE (r)-[v:REVIEWED]->(p) SET v.attribution = 'summary';
MATCH (r:Reviewer)-[:SIGNED]->(:Digest)-[:CONTAINS]->()-[:SUMMARIZES]->(p:Paper)
MERGE (r)-[v:REVIEWED]->(p) ON CREATE SET v.attribution = 'digest';
MATCH (s:Summary)-[:SUMMARIZES]->(p:Paper) MATCH (s)-[m:MENTIONS]->(t:Topic)
WITH p, t, m ORDER BY CASE m.role WHEN 'subject' THEN 0 WHEN 'compared' THEN 1 ELSE 2 END, m.score DESC
WITH p, t, collect(m)[0] AS best
CREATE (p)-[:ABOUT {role: best.role, score: best.score}]->(t);
