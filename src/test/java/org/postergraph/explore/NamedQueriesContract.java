package org.postergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path.Segment;
import org.neo4j.driver.types.TypeSystem;
import org.postergraph.support.Contract;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.FixtureGraph;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;

@Contract
abstract class NamedQueriesContract {

	private static final Path EXPECTED = Path.of("src/test/resources/org/postergraph/explore/queries");

	@Autowired
	private Driver driver;

	@BeforeEach
	void load() {
		FixtureGraph.load(this.driver);
	}

	static Stream<String> names() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
			List<String> names = files.map((file) -> file.getFileName().toString().replace(".cypher", ""))
				.sorted()
				.toList();
			assertThat(names).hasSizeGreaterThanOrEqualTo(8);
			return names.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void aNamedQuerySaysWhatItShowsAndRunsAsItIs(String name) throws IOException {
		String query = Files.readString(Path.of("cypher/queries", name + ".cypher"));
		assertThat(query).startsWith("// ").doesNotContain("$");
		try (Session session = this.driver.session()) {
			List<String> lines = session.run(query).list(NamedQueriesContract::line);
			String answer = (isOrdered(query) ? lines.stream() : lines.stream().sorted())
				.collect(Collectors.joining("\n", "", "\n"));
			Path expected = EXPECTED.resolve(name + ".txt");
			assertThat(answer).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
		}
	}

	private static boolean isOrdered(String query) {
		return query.substring(query.lastIndexOf("RETURN")).contains("ORDER BY");
	}

	private static String line(Record row) {
		return new TreeMap<>(row.asMap((value) -> text(value))).toString();
	}

	private static String text(Value value) {
		if (value.hasType(TypeSystem.getDefault().PATH())) {
			org.neo4j.driver.types.Path path = value.asPath();
			StringBuilder text = new StringBuilder(id(path.start()));
			for (Segment segment : path) {
				text.append(' ').append(segment.relationship().type()).append(' ').append(id(segment.end()));
			}
			return text.toString();
		}
		if (value.hasType(TypeSystem.getDefault().NODE())) {
			return id(value.asNode());
		}
		return String.valueOf(value.asObject());
	}

	private static String id(Entity node) {
		return ((Node) node).labels().iterator().next() + ":" + node.get("id").asString();
	}

}

@EmbeddedStore
class EmbeddedNamedQueriesIT extends NamedQueriesContract {

}

@ServerStore
class ServerNamedQueriesIT extends NamedQueriesContract {

}
