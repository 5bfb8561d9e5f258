# mvn -DskipTests package, then: docker build -t postergraph .
FROM eclipse-temurin:17-jre AS layers
COPY target/postergraph.jar /postergraph.jar
RUN java -Djarmode=tools -jar /postergraph.jar extract --layers --destination /layers

FROM eclipse-temurin:17-jre
# A number needs no user database, and a volume keeps its owner.
RUN mkdir -p /app/data && chown -R 10001:0 /app/data
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
COPY seeds/ ./seeds/
USER 10001
# Inside a container loopback reaches nobody. Bolt and Neo4j Browser of the embedded store stay inside.
ENV SERVER_ADDRESS=0.0.0.0 POSTERGRAPH_BROWSER_PORT=-1
EXPOSE 8080
VOLUME /app/data
# The image has no curl for sure, but it has bash.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# Java is the first process, so it gets the SIGTERM of docker stop.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "postergraph.jar"]
