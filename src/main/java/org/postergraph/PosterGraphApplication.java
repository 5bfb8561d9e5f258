package org.postergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service: a graph of conference posters behind REST and Neo4j Browser. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PosterGraphApplication {

	public static void main(String[] args) {
		SpringApplication.run(PosterGraphApplication.class, args);
	}

}
