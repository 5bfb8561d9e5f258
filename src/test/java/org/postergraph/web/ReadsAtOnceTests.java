package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionExecution;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ReadsAtOnceTests {

	private static final TransactionExecution READING = new TransactionExecution() {

		@Override
		public boolean isReadOnly() {
			return true;
		}

	};

	private static final TransactionExecution WRITING = new TransactionExecution() {

	};

	private final ReadsAtOnce reads = new ReadsAtOnce(new ReadProperties(1));

	@AfterEach
	void endRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void aQuestionWaitsUntilAnotherOneIsAnswered() throws Exception {
		beginRequest();
		this.reads.beforeBegin(READING);
		CompletableFuture<Void> other = elsewhere(true, READING);
		assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
		this.reads.afterCommit(READING, null);
		other.get(5, TimeUnit.SECONDS);
	}

	@Test
	void aPlaceIsGivenBackWhereATransactionFailsOrDoesNotBegin() throws Exception {
		beginRequest();
		this.reads.beforeBegin(READING);
		this.reads.afterBegin(READING, new IllegalStateException());
		elsewhere(true, READING).get(5, TimeUnit.SECONDS);
		this.reads.beforeBegin(READING);
		this.reads.afterRollback(READING, null);
		this.reads.afterCommit(READING, null);
		elsewhere(true, READING).get(5, TimeUnit.SECONDS);
		CompletableFuture<Void> both = CompletableFuture.allOf(elsewhere(true, READING), elsewhere(true, READING));
		both.get(5, TimeUnit.SECONDS);
	}

	@Test
	void importsWritesAndExportsDoNotWait() throws Exception {
		beginRequest();
		this.reads.beforeBegin(READING);
		elsewhere(false, READING).get(5, TimeUnit.SECONDS);
		elsewhere(true, WRITING).get(5, TimeUnit.SECONDS);
		CompletableFuture.runAsync(() -> {
			ReadsAtOnce.leaveAside(beginRequest());
			this.reads.beforeBegin(READING);
			this.reads.afterCommit(READING, null);
			RequestContextHolder.resetRequestAttributes();
		}).get(5, TimeUnit.SECONDS);
	}

	@Test
	void whoeverIsInterruptedWhileWaitingIsTurnedAway() throws Exception {
		beginRequest();
		this.reads.beforeBegin(READING);
		CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
			beginRequest();
			Thread.currentThread().interrupt();
			this.reads.beforeBegin(READING);
		});
		assertThatThrownBy(() -> other.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
			.hasCauseInstanceOf(RejectedExecutionException.class);
	}

	/** A transaction from its beginning to its end, on a thread of its own. */
	private CompletableFuture<Void> elsewhere(boolean request, TransactionExecution transaction) {
		return CompletableFuture.runAsync(() -> {
			if (request) {
				beginRequest();
			}
			this.reads.beforeBegin(transaction);
			this.reads.afterBegin(transaction, null);
			this.reads.afterCommit(transaction, null);
			RequestContextHolder.resetRequestAttributes();
		});
	}

	private static MockHttpServletRequest beginRequest() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		return request;
	}

}
