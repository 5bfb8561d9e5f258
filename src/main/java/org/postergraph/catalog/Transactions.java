package org.postergraph.catalog;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work on the graph in a transaction, or in the caller's. Errors the database calls
 * transient (deadlocks) are tried again.
 */
@Component
class Transactions {

	/**
	 * Begins at the time, so that a graph that was emptied and filled anew repeats none
	 * of its revisions.
	 */
	private static final String RAISE = """
			MERGE (r:Revision {id: 'graph'}) ON CREATE SET r.value = timestamp() ON MATCH SET r.value = r.value + 1
			""";

	private final CypherClient client;

	private final TransactionTemplate writing;

	private final TransactionTemplate reading;

	private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
		.predicate(new RetryExceptionPredicate())
		.maxRetries(5)
		.delay(Duration.ofMillis(50))
		.multiplier(2)
		.jitter(Duration.ofMillis(25))
		.build());

	Transactions(CypherClient client, PlatformTransactionManager transactions) {
		this.client = client;
		this.writing = new TransactionTemplate(transactions);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	<T> T read(Function<Graph, T> work) {
		return run(this.reading, work);
	}

	/**
	 * Raises the graph's revision where the work changed anything. The work may run more
	 * than once, each time in a transaction of its own.
	 */
	<T> T write(Function<Graph, T> work) {
		return run(this.writing, (graph) -> {
			T result = work.apply(graph);
			if (!graph.written().equals(GraphCounters.NONE)) {
				graph.run(RAISE, Map.of());
			}
			return result;
		});
	}

	/** For what is kept beside the knowledge: the revision stays. */
	<T> T writeAside(Function<Graph, T> work) {
		return run(this.writing, work);
	}

	private <T> T run(TransactionTemplate template, Function<Graph, T> work) {
		return this.retry
			.invoke(() -> Objects.requireNonNull(template.execute((status) -> work.apply(new Graph(this.client)))));
	}

}
