package org.postergraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * Runs a contract on a Neo4j server in a container; skipped, saying so, where no Docker
 * engine answers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ServerStore.NeedsDocker.class)
@ContextConfiguration(initializers = ServerStore.Initializer.class)
public @interface ServerStore {

	final class NeedsDocker implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			return DockerClientFactory.instance().isDockerAvailable()
					? ConditionEvaluationResult.enabled("a Docker engine answers") : ConditionEvaluationResult
						.disabled("no Docker engine answers: the contract is not run on a server");
		}

	}

	/** One container for all contracts; it ends with this JVM. */
	final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			Neo4jContainer server = Server.STARTED;
			TestPropertyValues
				.of("spring.neo4j.uri=" + server.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
						"spring.neo4j.authentication.password=" + server.getAdminPassword())
				.applyTo(context);
		}

	}

	public final class Server {

		public static final Neo4jContainer STARTED = start();

		private Server() {
		}

		private static Neo4jContainer start() {
			Neo4jContainer server = new Neo4jContainer("neo4j:5.26-community");
			server.start();
			Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
			return server;
		}

	}

}
