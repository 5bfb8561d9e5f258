package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/** What is no import is refused before anything is queued or written. */
abstract class RefusedImportContract extends ImportQuestions {

	private static final byte[] PAGE = fixture("imports/channel.txt");

	@Autowired
	private MultipartProperties multipart;

	private List<String> newest = List.of();

	private List<String> before = List.of();

	@BeforeEach
	void rememberWhatIsThere() {
		this.newest = get(IMPORTS + "?per_page=1").results("id");
		this.before = content().dump();
	}

	@AfterEach
	void nothingWasQueuedOrWritten() {
		assertThat(get(IMPORTS + "?per_page=1").results("id")).isEqualTo(this.newest);
		assertThat(content().dump()).isEqualTo(this.before);
	}

	@Test
	void withoutCredentials() {
		Answer answer = post(IMPORTS, "text/plain", PAGE, new HttpHeaders(), "");
		assertProblem(answer, 401);
		assertThat(answer.headers().get("WWW-Authenticate")).startsWith("Basic");
	}

	@Test
	void withAWrongPassword() {
		assertProblem(post(IMPORTS, "text/plain", PAGE, new HttpHeaders(), "guessed"), 401);
	}

	@Test
	void fromAPageOfAnotherOrigin() {
		HttpHeaders origin = new HttpHeaders();
		origin.setOrigin("https://example.org");
		assertProblem(post(IMPORTS, "text/plain", PAGE, origin, "secret"), 403);
	}

	@Test
	void anEmptyBodyAndAnEmptyFile() {
		assertProblem(post(IMPORTS, "text/plain", new byte[0]), 400);
		assertProblem(upload(IMPORTS, Map.of("empty.txt", new byte[0])), 400);
	}

	@Test
	void aFormOfTenThousandPartsNamesTheLimit() {
		String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n";
		Answer answer = post(IMPORTS, "multipart/form-data; boundary=b",
				(part.repeat(10_000) + "--b--\r\n").getBytes(StandardCharsets.US_ASCII));
		assertProblem(answer, 413);
		assertThat(answer.json().get("detail").asString()).contains("1000 parts");
	}

	@Test
	void aFormWithoutAFileNamesTheFieldThatIsMissing() {
		Answer answer = form("name=\"dry_run\"", "true");
		assertProblem(answer, 400);
		assertThat(answer.error(0).get("parameter").asString()).isEqualTo("file");
	}

	@Test
	void aFieldOfAFormThatIsNotKnown() {
		for (String unknown : List.of("name=\"dryrun\"", "name=\"files\"; filename=\"b\"")) {
			Answer answer = form("name=\"file\"; filename=\"a\"", "Постеры", unknown, "true");
			assertProblem(answer, 400);
			assertThat(unknown).contains(answer.error(0).get("parameter").asString());
			assertThat(answer.allowed(0)).containsExactly("dry_run", "file");
		}
	}

	@Test
	void aFieldOfAFormThatIsOfAnotherKindOrIsThereTwice() {
		for (List<String> wrong : List.of(List.of("file", "name=\"file\"", "Постеры"),
				List.of("dry_run", "name=\"dry_run\"; filename=\"b\"", "true"),
				List.of("dry_run", "name=\"dry_run\"", ""), List.of("dry_run", "name=\"dry_run\"", "perhaps"))) {
			Answer answer = form("name=\"file\"; filename=\"a\"", "Постеры", wrong.get(1), wrong.get(2));
			assertProblem(answer, 400);
			assertThat(answer.error(0).get("parameter").asString()).isEqualTo(wrong.get(0));
		}
		Answer twice = form("name=\"file\"; filename=\"a\"", "Постеры", "name=\"dry_run\"", "false", "name=\"dry_run\"",
				"true");
		assertProblem(twice, 400);
		assertThat(twice.error(0).get("parameter").asString()).isEqualTo("dry_run");
	}

	/** Parts, each by its disposition and its content. */
	private Answer form(String... parts) {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < parts.length; i += 2) {
			body.append("--b\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(parts[i], parts[i + 1]));
		}
		return post(IMPORTS, "multipart/form-data; boundary=b",
				body.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aParameterThatIsNotKnownAndAValueThatIsNone() {
		Answer unknown = post(IMPORTS + "?dryrun=true", "text/plain", PAGE);
		assertProblem(unknown, 400);
		assertThat(unknown.error(0).get("parameter").asString()).isEqualTo("dryrun");
		assertThat(unknown.allowed(0)).containsExactly("dry_run");
		Answer bad = post(IMPORTS + "?dry_run=maybe", "text/plain", PAGE);
		assertProblem(bad, 400);
		assertThat(bad.allowed(0)).containsExactly("true", "false");
	}

	@Test
	void aMediaTypeThatIsNotTaken() {
		assertProblem(post(IMPORTS, "application/pdf", PAGE), 415);
	}

	@Test
	void aBodyOrAFileOverTheLimitIsToldTheLimit() {
		DataSize limit = this.multipart.getMaxFileSize();
		byte[] tooMuch = new byte[Math.toIntExact(limit.toBytes() + 1)];
		for (Answer answer : List.of(post(IMPORTS, "text/plain", tooMuch),
				upload(IMPORTS, Map.of("big.txt", tooMuch)))) {
			assertProblem(answer, 413);
			assertThat(answer.json().get("detail").asString()).contains(limit.toMegabytes() + " MB",
					"spring.servlet.multipart.max-file-size");
		}
	}

	@Test
	void anImportThatNobodyMade() {
		Answer answer = get(IMPORTS + "/nobody-made-it");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.type()).isEqualTo("application/problem+json");
	}

}

@EmbeddedStore
class EmbeddedRefusedImportIT extends RefusedImportContract {

}

@ServerStore
class ServerRefusedImportIT extends RefusedImportContract {

}
