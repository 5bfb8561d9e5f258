package org.postergraph.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.SummaryTexts;
import org.postergraph.ingest.TopicVocabulary.Candidate;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.terms.TermCandidate;
import org.postergraph.topic.terms.TermCandidates;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Counts the terms of all summaries once for a state of the graph and of the vocabulary,
 * one count at a time, and keeps the last one. A count goes on when nobody waits for it
 * any longer, and is there for who asks again.
 */
@Component
class CandidateTerms implements DisposableBean {

	/** Nobody reads further down a list of suggestions. */
	private static final int MOST = 1000;

	/** Who asks when a count has been at work for so long does not wait at all. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final LoadedVocabulary vocabulary;

	private final SummaryTexts summaries;

	private final ExecutorService counter = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "topic candidates");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Count latest;

	CandidateTerms(LoadedVocabulary vocabulary, SummaryTexts summaries) {
		this.vocabulary = vocabulary;
		this.summaries = summaries;
	}

	/**
	 * The terms that most papers use, those first.
	 * @param revision of the graph, read before
	 * @throws RejectedExecutionException when they are not counted in time
	 */
	List<Candidate> list(long revision) {
		long start = System.nanoTime();
		TopicExtractor extractor = this.vocabulary.extractor();
		State state = new State(revision, extractor.vocabulary().version());
		Count count = count(state, extractor);
		List<Candidate> terms = await(count, start);
		while (!count.state().equals(state)) {
			count = count(state, extractor);
			terms = await(count, start);
		}
		return terms;
	}

	/** The count at work, of whatever state, or else that of this one. */
	private synchronized Count count(State state, TopicExtractor extractor) {
		Count known = this.latest;
		if (known != null && (!known.terms().isDone()
				|| (known.state().equals(state) && !known.terms().isCompletedExceptionally()))) {
			return known;
		}
		Count next = new Count(state, System.nanoTime(),
				CompletableFuture.supplyAsync(() -> read(extractor), this.counter));
		this.latest = next;
		return next;
	}

	private static List<Candidate> await(Count count, long start) {
		long now = System.nanoTime();
		long waited = Math.max(now - start, now - count.start());
		try {
			return count.terms().get(LONGEST_WAIT.toNanos() - waited, TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			throw new RejectedExecutionException("The terms of all summaries are still counted", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RejectedExecutionException("The service stops", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The terms of all summaries could not be counted", ex);
		}
	}

	private List<Candidate> read(TopicExtractor extractor) {
		TermCandidates terms = new TermCandidates(extractor);
		this.summaries.forEachPaper((summaries) -> {
			if (Thread.currentThread().isInterrupted()) {
				throw new CancellationException("The service stops");
			}
			terms.add(summaries.stream().map((one) -> new TermCandidates.Text(one.title(), one.text())).toList());
		});
		// The many terms of one paper are needed only where few others are.
		List<TermCandidate> most = terms.atLeast(2, MOST);
		return ((most.size() < MOST) ? terms.atLeast(1, MOST) : most).stream()
			.map((term) -> new Candidate(term.term(), term.papers(), term.examples()))
			.toList();
	}

	@Override
	public void destroy() {
		this.counter.shutdownNow();
	}

	/** What a count depends on. */
	private record State(long revision, String vocabulary) {

	}

	/** One that is at work, or what it found. */
	private record Count(State state, long start, CompletableFuture<List<Candidate>> terms) {

	}

}
