package org.postergraph;

import org.postergraph.cli.Shell;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The service, a graph of conference posters behind REST and Neo4j Browser, or one
 * command of the shell.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PosterGraphApplication {

	public static void main(String[] args) {
		if (Shell.handles(args)) {
			System.exit(Shell.run(PosterGraphApplication.class, args));
		}
		SpringApplication.run(PosterGraphApplication.class, args);
	}

}
