// From an official programme: who wrote a paper, the keywords its authors chose, and how it was accepted.
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (a:Author) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT keyword_id IF NOT EXISTS FOR (k:Keyword) REQUIRE k.id IS UNIQUE;
CREATE INDEX paper_by_status IF NOT EXISTS FOR (p:Paper) ON (p.status, p.id);
CREATE FULLTEXT INDEX author_keys IF NOT EXISTS FOR (a:Author) ON EACH [a.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX keyword_keys IF NOT EXISTS FOR (k:Keyword) ON EACH [k.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
