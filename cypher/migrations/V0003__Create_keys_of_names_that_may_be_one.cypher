// What rules and people say of two names.
CREATE CONSTRAINT resolution_id IF NOT EXISTS FOR (r:Resolution) REQUIRE r.id IS UNIQUE;
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
