package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postergraph.web.problem.ProblemWriter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class OtherOriginsTests {

	@Test
	void anyOriginMayReadWhereAllAreNamed() throws ServletException, IOException {
		MockHttpServletResponse answer = ask(List.of("*"), "GET", "https://example.com");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
		assertThat(ask(List.of("*"), "POST", "https://example.com").getStatus()).isEqualTo(403);
		assertThat(ask(List.of("*"), "GET", "%%%").getStatus()).isEqualTo(403);
	}

	@Test
	void noOtherOriginMayWhereNoneIsNamed() throws ServletException, IOException {
		assertThat(ask(List.of(), "GET", "https://example.com").getStatus()).isEqualTo(403);
		assertThat(ask(List.of(), "GET", "http://localhost").getStatus()).isEqualTo(200);
	}

	@Test
	void whatIsNoOriginIsNotTakenForOne() {
		Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
		for (String origin : List.of("*", "https://example.org", "http://localhost:3000")) {
			assertThat(validator.validate(new CorsProperties(List.of(origin)))).as(origin).isEmpty();
		}
		for (String none : List.of("example.org", "https://example.org/", "https://*.example.org", "null", "")) {
			assertThat(validator.validate(new CorsProperties(List.of(none)))).as(none).hasSize(1);
		}
	}

	/** Of a service at {@code http://localhost}. */
	private static MockHttpServletResponse ask(List<String> allowed, String method, String origin)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/papers");
		request.addHeader("Origin", origin);
		MockHttpServletResponse response = new MockHttpServletResponse();
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.registerBean(JsonMapper.class, () -> new JsonMapper());
			context.register(ProblemWriter.class);
			context.refresh();
			OtherOrigins.filter(allowed, context.getBean(ProblemWriter.class))
				.doFilter(request, response, new MockFilterChain());
		}
		return response;
	}

}
