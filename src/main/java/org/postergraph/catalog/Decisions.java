package org.postergraph.catalog;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Resolution.Kind;
import org.postergraph.catalog.Resolution.State;
import org.springframework.stereotype.Service;

/** What people say of names that may be one. Each call is one transaction. */
@Service
public class Decisions {

	/** A long import may be running. */
	private static final long LONGEST_WAIT_SECONDS = 20;

	private final Transactions transactions;

	private final Catalog catalog;

	Decisions(Transactions transactions, Catalog catalog) {
		this.transactions = transactions;
		this.catalog = catalog;
	}

	/** What a person may say. */
	public enum Decision {

		/** They are one. */
		CONFIRM,
		/** They are two. */
		REFUSE,
		/** What was decided or merged is not so. */
		UNDO

	}

	/**
	 * Decides, remembers it, and brings the graph in step.
	 * @param id of the pair of names
	 * @param by who decides
	 * @return false when there is no such pair
	 * @throws UndecidableException when the pair's state or another decision stands
	 * against it
	 * @throws RejectedExecutionException when an import keeps writing for too long
	 */
	public boolean decide(String id, Decision decision, String by, ZonedDateTime at) {
		waitForImport();
		try {
			return write(id, decision, by, at);
		}
		finally {
			this.catalog.writing().unlock();
		}
	}

	private void waitForImport() {
		try {
			if (this.catalog.writing().tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new RejectedExecutionException("an import is running");
	}

	private boolean write(String id, Decision decision, String by, ZonedDateTime at) {
		return this.transactions.write((graph) -> {
			Optional<Row> found = graph
				.ask("""
						MATCH (r:Resolution {id: $id}) RETURN r.kind AS kind, r.left AS left, r.right AS right, r.state AS state
						""",
						Map.of("id", id))
				.stream()
				.findFirst();
			found.ifPresent((row) -> decide(graph, id, row, decision, by, at));
			return found.isPresent();
		});
	}

	private static void decide(Graph graph, String id, Row row, Decision decision, String by, ZonedDateTime at) {
		State state = next(State.of(row.string("state")), decision);
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("id", id);
		values.put("state", state.label());
		values.put("by", state.decided() ? by : null);
		values.put("at", state.decided() ? at : null);
		graph.run("MATCH (r:Resolution {id: $id}) SET r.state = $state, r.decidedBy = $by, r.decidedAt = $at", values);
		Set<String> names = Set.of(row.string("left"), row.string("right"));
		boolean one = row.string("kind").equals(Kind.REVIEWER.label()) ? new People(graph).settleDecided(names)
				: new SamePapers(graph).settleDecided(names);
		if (state == State.CONFIRMED && !one) {
			throw new UndecidableException("They cannot be one: one digest holds both, another decision keeps them "
					+ "apart, or one of them is gone.");
		}
	}

	private static State next(State state, Decision decision) {
		boolean one = state == State.MERGED || state == State.CONFIRMED;
		if (decision == Decision.CONFIRM && !one) {
			return State.CONFIRMED;
		}
		if (decision == Decision.REFUSE && state == State.OPEN) {
			return State.REFUSED;
		}
		if (decision == Decision.UNDO && (one || state == State.REFUSED)) {
			return one ? State.UNDONE : State.OPEN;
		}
		throw new UndecidableException("In state " + state.label() + " there is nothing to "
				+ decision.name().toLowerCase(java.util.Locale.ROOT) + ".");
	}

	/** A decision that does not fit what is there; the message says why. */
	@SuppressWarnings("serial")
	public static final class UndecidableException extends RuntimeException {

		UndecidableException(String message) {
			super(message);
		}

	}

}
