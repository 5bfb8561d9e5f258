package org.postergraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

	/**
	 * Starts the container: an engine without the image, and without a registry, is none
	 * that helps.
	 */
	final class NeedsDocker implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				return ConditionEvaluationResult
					.disabled("no Docker engine answers: the contract is not run on a server");
			}
			return (Server.failure() == null) ? ConditionEvaluationResult.enabled("a Docker engine answers")
					: ConditionEvaluationResult.disabled("the Docker engine has no image " + Server.IMAGE
							+ " and gets none: the contract is not run on a server: " + Server.failure());
		}

	}

	/** One container for all contracts; it ends with this JVM. */
	final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			Neo4jContainer server = Server.started();
			TestPropertyValues
				.of("spring.neo4j.uri=" + server.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
						"spring.neo4j.authentication.password=" + server.getAdminPassword())
				.applyTo(context);
		}

	}

	public final class Server {

		static final String IMAGE = "neo4j:5.26-community";

		private static @Nullable Neo4jContainer started;

		private static @Nullable String failure;

		private Server() {
		}

		public static Neo4jContainer started() {
			if (failure() != null) {
				throw new IllegalStateException(failure());
			}
			return Objects.requireNonNull(started);
		}

		/** Why there is no image; null when the server runs. */
		static synchronized @Nullable String failure() {
			if (started == null && failure == null) {
				failure = findOrPullImage();
				started = (failure == null) ? start() : null;
			}
			return failure;
		}

		/**
		 * Asks the engine itself, which says at once when it reaches no registry.
		 * Testcontainers may need an image of its own to find its way to the engine.
		 */
		private static @Nullable String findOrPullImage() {
			try {
				DockerClient docker = DockerClientFactory.instance().client();
				if (!isPresent(docker)) {
					docker.pullImageCmd(IMAGE).start().awaitCompletion(5, TimeUnit.MINUTES);
				}
				return isPresent(docker) ? null : "it was not pulled in 5 minutes";
			}
			catch (RuntimeException | InterruptedException ex) {
				return String.valueOf(ex.getMessage());
			}
		}

		private static boolean isPresent(DockerClient docker) {
			try {
				docker.inspectImageCmd(IMAGE).exec();
				return true;
			}
			catch (NotFoundException missing) {
				return false;
			}
		}

		private static Neo4jContainer start() {
			Neo4jContainer server = new Neo4jContainer(IMAGE);
			server.start();
			Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
			return server;
		}

	}

}
