// The list of past imports, the newest first.
CREATE CONSTRAINT import_job_id IF NOT EXISTS FOR (j:ImportJob) REQUIRE j.id IS UNIQUE;
CREATE INDEX import_job_by_time IF NOT EXISTS FOR (j:ImportJob) ON (j.queuedAt, j.id);
CREATE INDEX import_job_by_state IF NOT EXISTS FOR (j:ImportJob) ON (j.state, j.queuedAt, j.id);
