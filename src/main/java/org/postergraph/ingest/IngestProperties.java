package org.postergraph.ingest;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * What is read at start.
 *
 * @param seeds folder of digests that is imported at start; empty: none
 * @param vocabulary file of the topic vocabulary; a copy inside the jar serves where it
 * is absent
 */
@Validated
@ConfigurationProperties("postergraph")
record IngestProperties(@NotNull @DefaultValue("seeds") String seeds,
		@NotNull @DefaultValue("seeds/topics.yaml") Path vocabulary) {

	Optional<Path> seedsFolder() {
		return StringUtils.hasText(this.seeds) ? Optional.of(Path.of(this.seeds)) : Optional.empty();
	}

}
