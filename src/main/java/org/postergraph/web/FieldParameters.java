package org.postergraph.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client wants to see of one thing; {@link ChosenFields} heeds it. */
record FieldParameters(@Parameter(description = ChosenFields.DESCRIPTION,
		example = "[\"id\"]") @Size(max = 20) @Nullable List<String> fields) {

}
