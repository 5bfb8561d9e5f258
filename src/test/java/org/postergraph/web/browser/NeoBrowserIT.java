package org.postergraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postergraph.support.EmbeddedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Neo4j Browser on the running service.
 *
 * <p>
 * The picture of the README:
 * {@code mvn verify -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=NeoBrowserIT -Dseeds=seeds -Dpicture=docs/images/browser.png}
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "postergraph.browser.port=0", "postergraph.seeds=${seeds:}",
				"spring.security.user.password=secret" })
@EmbeddedStore
class NeoBrowserIT {

	private static final String SAMPLE = """
			UNWIND [
			  ['Sparser Keys for Longer Context', ['KV cache', 'long context'], ['Ada Lovelace', 'Alan Turing']],
			  ['Forgetting Tokens on Purpose', ['KV cache', 'attention'], ['Ada Lovelace']],
			  ['Preferences without Rewards', ['DPO'], ['Alan Turing', 'Grace Hopper']],
			  ['Early Tokens Matter Most', ['DPO', 'reward model'], ['Grace Hopper']]
			] AS row
			MERGE (p:Paper {id: row[0], title: row[0], titleKey: row[0], conference: ''})
			FOREACH (label IN row[1] | MERGE (t:Topic {id: 'sample ' + label, label: label}) MERGE (p)-[:ABOUT]->(t))
			FOREACH (name IN row[2] | MERGE (r:Reviewer {id: name, name: name}) MERGE (r)-[:REVIEWED]->(p))
			""";

	private static final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private Environment settings;

	@Autowired
	private BrowserServer browser;

	@Autowired
	private Neo4jClient graph;

	@BeforeEach
	void someGraph() {
		if (this.settings.getProperty("seeds", "").isEmpty()) {
			this.graph.query(SAMPLE).run();
		}
	}

	@Test
	void aPersonOpensThePrintedAddressLogsInAndSeesTheGraph() throws IOException {
		Optional<Path> executable = Chromium.find();
		Assumptions.assumeTrue(executable.isPresent(),
				"No Chromium (-Dchromium=…, /usr/bin/chromium): Neo4j Browser is not tried out");
		try (Chromium chromium = new Chromium(executable.orElseThrow())) {
			Page page = chromium.page(1400, 800);
			page.navigate(address("/"));
			logIn(page);
			page.getByTestId("editor-Run").first().click();
			Locator nodes = page.locator("svg .node");
			nodes.first().waitFor();
			picture(page);
			assertThat(nodes.count()).isEqualTo(drawnNodes());
			assertThat(String.join(" ", nodes.allTextContents())).contains(firstWords());
		}
	}

	private void logIn(Page page) throws IOException {
		Locator user = page.getByTestId("username");
		user.waitFor();
		assertThat(user.inputValue()).isEqualTo("neo4j");
		assertThat(page.getByTestId("boltaddress").inputValue()).contains(":" + boltPort());
		page.getByTestId("password").fill(password());
		page.getByTestId("connect").click();
		page.getByText("You are connected as user").first().waitFor();
	}

	private String boltPort() throws IOException {
		return Files.readString(passwordFile().resolveSibling("holder"))
			.replaceAll("(?s).*bolt://[^:]+:(\\d+).*", "$1");
	}

	private String password() throws IOException {
		return Files.readString(passwordFile()).strip();
	}

	private Path passwordFile() {
		return Path.of(this.settings.getRequiredProperty("postergraph.store.password-file"));
	}

	/** The frame alone, with the layout settled. */
	private void picture(Page page) {
		page.getByTestId("frame").first().getByTitle("Fullscreen").click();
		Path file = Path.of(System.getProperty("picture", "target/pictures/neo4j-browser.png"));
		page.waitForTimeout(3000);
		page.getByLabel("zoom-to-fit").first().click();
		page.waitForTimeout(1500);
		page.screenshot(new Page.ScreenshotOptions().setPath(file));
		assertThat(file).isNotEmptyFile();
	}

	private int drawnNodes() {
		return this.graph
			.query("MATCH (r:Reviewer)-[:REVIEWED]->(p:Paper)-[:ABOUT]->(t:Topic) "
					+ "UNWIND [r, p, t] AS node RETURN count(DISTINCT node)")
			.fetchAs(Integer.class)
			.one()
			.orElseThrow();
	}

	/** A long caption is broken into lines and cut, but starts with its first word. */
	private List<String> firstWords() {
		return this.graph
			.query("MATCH (r:Reviewer)-[:REVIEWED]->(p:Paper)-[:ABOUT]->(t:Topic) "
					+ "UNWIND [r.name, p.title, t.label] AS caption RETURN DISTINCT split(caption, ' ')[0]")
			.fetchAs(String.class)
			.all()
			.stream()
			.filter((word) -> word.length() < 8)
			.toList();
	}

	@Test
	void itsRootTellsWhereTheStoreIs() throws Exception {
		HttpResponse<String> answer = get("/", "application/json");
		assertThat(answer.body()).contains("\"bolt_direct\":\"bolt://127.0.0.1:" + boltPort() + "\"")
			.contains("\"bolt_routing\":\"neo4j://127.0.0.1:" + boltPort() + "\"")
			.contains("\"neo4j_version\":\"5.26.30\"")
			.contains("\"neo4j_edition\":\"community\"");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@Test
	void aBrowserIsSentFromTheRootToThePageWithTheConnectionFilledIn() throws Exception {
		HttpResponse<String> answer = get("/", "text/html");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).get(InstanceOfAssertFactories.STRING)
			.startsWith("/browser/?dbms=bolt%3A%2F%2Fneo4j%40127.0.0.1%3A" + boltPort());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/../application.yaml", "/browser/%2e%2e/application.yaml", "/application.yaml",
			"/browser/preview/index.html", "/browser/assets/", "/browser/nothing.js" })
	void whatIsNoFileOfNeo4jBrowserIsNotFound(String path) throws Exception {
		assertThat(get(path, "*/*").statusCode()).isEqualTo(404);
	}

	@Test
	void aPageIsAskedForAgainAndAScriptWithAHashInItsNameIsKept() throws Exception {
		HttpResponse<String> page = get("/browser/", "text/html");
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		String script = page.body().replaceAll("(?s).*src=\"(app-[^\"]+)\".*", "$1");
		HttpResponse<String> app = get("/browser/" + script, "*/*");
		assertThat(app.headers().firstValue("Cache-Control")).get(InstanceOfAssertFactories.STRING)
			.contains("immutable");
		assertThat(app.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
	}

	@Test
	void headAnswersWithoutABodyAndNothingElseIsAllowed() throws Exception {
		HttpResponse<String> head = send(
				request("/browser/").method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		HttpResponse<String> post = send(request("/").POST(HttpRequest.BodyPublishers.noBody()).build());
		assertThat(post.statusCode()).isEqualTo(405);
		assertThat(post.headers().firstValue("Allow")).hasValue("GET, HEAD");
	}

	private HttpResponse<String> get(String path, String accept) throws Exception {
		return send(request(path).header("Accept", accept).build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(address(path)));
	}

	private static HttpResponse<String> send(HttpRequest request) throws Exception {
		return http.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private String address(String path) {
		return String.valueOf(this.browser.address()).replaceFirst("/$", path);
	}

}
