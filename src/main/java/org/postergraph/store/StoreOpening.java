package org.postergraph.store;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Opens the embedded store beside the main thread as soon as the beans are known, because
 * it takes as long as all of them together. Its address is known at once.
 */
class StoreOpening implements BeanFactoryPostProcessor, AutoCloseable {

	private @Nullable StoreAddress address;

	private @Nullable CompletableFuture<EmbeddedStore> opening;

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		StoreProperties properties = beans.getBean(StoreProperties.class);
		StoreAddress known = EmbeddedStore.prepare(properties);
		CompletableFuture<EmbeddedStore> store = new CompletableFuture<>();
		new Thread(() -> open(properties, known, store), "store").start();
		this.address = known;
		this.opening = store;
	}

	private static void open(StoreProperties properties, StoreAddress address, CompletableFuture<EmbeddedStore> store) {
		try {
			EmbeddedStore opened = EmbeddedStore.open(properties, address);
			store.complete(opened);
			opened.warmUp(); // should it fail, nothing is lost: the store is open
		}
		catch (Throwable ex) { // whatever it is, somebody waits for it
			store.completeExceptionally(ex);
		}
	}

	StoreAddress address() {
		return Objects.requireNonNull(this.address);
	}

	/** Waits until it is open. */
	EmbeddedStore store() {
		if (this.opening == null) {
			throw new IllegalStateException("The store is asked for before it is being opened");
		}
		try {
			return this.opening.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof StoreException known) ? known : ex;
		}
	}

	/** Also when the start failed on something else while the store was being opened. */
	@Override
	public void close() {
		if (this.opening != null) {
			this.opening.handle((store, failure) -> store).thenAccept(StoreOpening::close).join();
		}
	}

	private static void close(@Nullable EmbeddedStore store) {
		if (store != null) {
			store.close();
		}
	}

}
