package org.postergraph.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.format.PaperFormat;

/** In which format papers are given; {@link Representations} reads it. */
record FormatParameters(@Parameter(description = "Format of the answer; without it the header Accept chooses",
		schema = @Schema(implementation = PaperFormat.class, defaultValue = "json")) @Nullable PaperFormat format) {

}
