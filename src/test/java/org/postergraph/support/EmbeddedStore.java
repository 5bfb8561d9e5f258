package org.postergraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a contract on the embedded store, in a directory of its own below {@code target}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = EmbeddedStore.Initializer.class)
public @interface EmbeddedStore {

	/** Any free port: tests never meet a running server. */
	final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("postergraph.store.directory=target/stores/" + ProcessHandle.current().pid() + "-"
						+ System.nanoTime(), "postergraph.store.bolt-port=0")
				.applyTo(context);
		}

	}

}
