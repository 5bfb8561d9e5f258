package org.postergraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole application on a random port, without seeds, asked over REST. A contract is
 * an abstract class; one subclass a store runs it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "postergraph.seeds=", "postergraph.browser.port=-1", "spring.security.user.name=curator",
				"spring.security.user.password=secret", "spring.servlet.multipart.max-file-size=40MB",
				"spring.servlet.multipart.max-request-size=40MB" })
public @interface Contract {

}
