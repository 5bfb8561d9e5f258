// The hierarchy of topics, as a picture: every topic that has a broader one, with all that is above it.
MATCH way = (:Topic)-[:BROADER*]->(top:Topic)
WHERE NOT EXISTS { (top)-[:BROADER]->() }
RETURN way;
