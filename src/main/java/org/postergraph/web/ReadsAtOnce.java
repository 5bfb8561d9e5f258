package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Lets a few of the questions that requests ask read the graph at once; the others wait
 * in line. All at once would each take longer, beyond their five seconds when many
 * clients come to a service that has just started, and imports would hardly get a turn.
 */
@Component
@ConditionalOnWebApplication
class ReadsAtOnce implements TransactionExecutionListener {

	private static final String ASIDE = ReadsAtOnce.class.getName();

	private static final long PATIENCE_SECONDS = 20;

	private final Semaphore places;

	private final ThreadLocal<Boolean> taken = new ThreadLocal<>();

	ReadsAtOnce(ReadProperties properties) {
		this.places = new Semaphore(properties.places(), true);
	}

	/** What the request reads is limited in another way. */
	static void leaveAside(HttpServletRequest request) {
		request.setAttribute(ASIDE, true);
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null || !transaction.isReadOnly()
				|| request.getAttribute(ASIDE, RequestAttributes.SCOPE_REQUEST) != null || this.taken.get() != null) {
			return;
		}
		try {
			if (!this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new RejectedExecutionException("Too many questions wait for their turn");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RejectedExecutionException("The service is stopping", ex);
		}
		this.taken.set(true);
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure != null) {
			leave();
		}
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		leave();
	}

	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		leave();
	}

	private void leave() {
		if (this.taken.get() != null) {
			this.taken.remove();
			this.places.release();
		}
	}

}
