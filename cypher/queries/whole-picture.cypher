// The whole picture: who saw which poster, and what it is about. For a large graph add LIMIT 300.
MATCH (r:Reviewer)-[:REVIEWED]->(p:Paper)-[:ABOUT]->(t:Topic)
RETURN *;
