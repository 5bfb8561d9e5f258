package org.postergraph.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What is wrong with one parameter.
 *
 * @param parameter its name, empty when the name itself is too strange to repeat
 * @param allowed the values or names that would do; for an unknown name the nearest known
 * ones
 */
@Schema(description = "What is wrong with one parameter")
public record ParameterError(@Schema(example = "topic") String parameter,
		@Schema(example = "No topic has this id or name.") String message,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Schema(example = "[\"kv-cache\"]") List<String> allowed) {

	public ParameterError {
		allowed = List.copyOf(allowed);
	}

}
