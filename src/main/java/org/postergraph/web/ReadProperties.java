package org.postergraph.web;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the graph is read over REST.
 *
 * @param concurrent questions that are answered at once, others wait; 0: four for each
 * processor
 */
@Validated
@ConfigurationProperties("postergraph.read")
record ReadProperties(@Min(0) @DefaultValue("0") int concurrent) {

	int places() {
		return (this.concurrent > 0) ? this.concurrent : 4 * Runtime.getRuntime().availableProcessors();
	}

}
