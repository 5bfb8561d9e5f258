// What hung on which day, and whether a digest states the day or it is inferred. Edit the conference.
WITH 'iclr-2025' AS conference
MATCH (:Conference {id: conference})<-[:DAY_OF]-(d:ConferenceDay)<-[on:PRESENTED_ON]-(p:Paper)
WITH d, on, p ORDER BY p.title
RETURN d.number AS day, on.basis AS basis, count(p) AS posters, collect(p.title) AS titles
ORDER BY day, basis;
