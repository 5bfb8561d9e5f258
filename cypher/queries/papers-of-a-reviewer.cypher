// The posters that a reviewer saw. Attribution "digest": they signed a digest whose signers saw all of its posters;
// "summary": they signed the summary itself. Edit the name; a part of it is enough.
WITH 'Темирчев' AS name
MATCH (r:Reviewer)-[reviewed:REVIEWED]->(p:Paper)
WHERE r.name CONTAINS name OR any(alias IN r.aliases WHERE alias CONTAINS name)
RETURN r.name AS reviewer, p.title AS paper, reviewed.attribution AS attribution
ORDER BY reviewer, paper;
