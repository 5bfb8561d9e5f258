package org.postergraph.web.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ProblemAdviceTests {

	private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
		.setControllerAdvice(new ProblemAdvice(new MultipartProperties()))
		.build();

	@Test
	void aStoreThatDoesNotAnswerIsUnavailableAndMayBeTriedAgain() throws Exception {
		this.mvc.perform(get("/lost"))
			.andExpect(status().isServiceUnavailable())
			.andExpect(header().string("Retry-After", "5"))
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(content().string(not(containsString("10.0.0.1"))));
		this.mvc.perform(get("/slow")).andExpect(status().isServiceUnavailable());
	}

	@Test
	void whatNobodyForesawTellsNothingOfItself() throws Exception {
		this.mvc.perform(get("/broken"))
			.andExpect(status().isInternalServerError())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(content().string(not(containsString("secret"))))
			.andExpect(jsonPath("$.title").value("Internal Server Error"));
	}

	@Test
	void anUploadTooLargeAndAMediaTypeNotTakenAreProblems() throws Exception {
		this.mvc.perform(get("/large"))
			.andExpect(status().isContentTooLarge())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
		this.mvc.perform(post("/json").contentType(MediaType.APPLICATION_PDF).content("x"))
			.andExpect(status().isUnsupportedMediaType())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.instance").value("/json"));
	}

	@RestController
	static class Failing {

		@GetMapping("/lost")
		void lost() {
			throw new DataAccessResourceFailureException("10.0.0.1 is gone",
					new ServiceUnavailableException("10.0.0.1 is gone"));
		}

		@GetMapping("/slow")
		void slow() {
			throw new IllegalStateException(
					new TransientException("Neo.ClientError.Transaction.TransactionTimedOut", "too long"));
		}

		@GetMapping("/broken")
		void broken() {
			throw new IllegalStateException("secret");
		}

		@GetMapping("/large")
		void large() {
			throw new MaxUploadSizeExceededException(10);
		}

		@PostMapping(path = "/json", consumes = MediaType.APPLICATION_JSON_VALUE)
		void json() {
		}

	}

}
