package org.postergraph.web;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the graph is exported over REST.
 *
 * @param concurrent exports that are read at once; others are refused
 */
@Validated
@ConfigurationProperties("postergraph.export")
record ExportProperties(@Min(1) @DefaultValue("4") int concurrent) {

}
