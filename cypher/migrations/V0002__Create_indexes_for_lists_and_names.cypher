// The order of lists: pages come from the index, not from sorting a million papers.
CREATE INDEX paper_by_title IF NOT EXISTS FOR (p:Paper) ON (p.title, p.id);
CREATE INDEX digest_by_time IF NOT EXISTS FOR (d:Digest) ON (d.publishedAt);

// Summaries that another version of the vocabulary was used on.
CREATE INDEX summary_by_vocabulary IF NOT EXISTS FOR (s:Summary) ON (s.vocabulary);

// Names by which people ask: folded spellings, each as one term.
CREATE FULLTEXT INDEX paper_keys IF NOT EXISTS FOR (p:Paper) ON EACH [p.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX topic_keys IF NOT EXISTS FOR (t:Topic) ON EACH [t.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX reviewer_keys IF NOT EXISTS FOR (r:Reviewer) ON EACH [r.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Names by their words: one of several, or almost so spelled.
CREATE FULLTEXT INDEX topic_name_words IF NOT EXISTS FOR (t:Topic) ON EACH [t.keys, t.label]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX reviewer_name_words IF NOT EXISTS FOR (r:Reviewer) ON EACH [r.keys, r.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// Words in prose and titles, for searches: one index knows English forms, the other Russian.
CREATE FULLTEXT INDEX words_english IF NOT EXISTS FOR (n:Paper|Summary) ON EACH [n.title, n.aliases, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX words_russian IF NOT EXISTS FOR (n:Summary) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}};

// What rules and people say of two names.
CREATE INDEX resolution_by_left IF NOT EXISTS FOR (r:Resolution) ON (r.left);
CREATE INDEX resolution_by_right IF NOT EXISTS FOR (r:Resolution) ON (r.right);
CREATE INDEX resolution_by_state IF NOT EXISTS FOR (r:Resolution) ON (r.state);

// By what summaries of one paper are found, among a million of them.
CREATE INDEX summary_by_title IF NOT EXISTS FOR (s:Summary) ON (s.titleKey);
CREATE INDEX summary_by_start_of_title IF NOT EXISTS FOR (s:Summary) ON (s.titleStart);
CREATE INDEX summary_by_end_of_title IF NOT EXISTS FOR (s:Summary) ON (s.titleEnd);
CREATE INDEX summary_by_open_review IF NOT EXISTS FOR (s:Summary) ON (s.openReviewId);
CREATE INDEX summary_by_arxiv IF NOT EXISTS FOR (s:Summary) ON (s.arxivId);
CREATE FULLTEXT INDEX summary_former_titles IF NOT EXISTS FOR (s:Summary) ON EACH [s.formerKeys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// The list of past imports, the newest first.
CREATE INDEX import_job_by_time IF NOT EXISTS FOR (j:ImportJob) ON (j.queuedAt, j.id);
CREATE INDEX import_job_by_state IF NOT EXISTS FOR (j:ImportJob) ON (j.state, j.queuedAt, j.id);
