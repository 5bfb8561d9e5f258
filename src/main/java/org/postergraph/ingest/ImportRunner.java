package org.postergraph.ingest;

import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.ingest.UnreadableInputAnalyzer.UnreadableVocabularyException;
import org.postergraph.topic.TopicExtractor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs an import to its end, whatever that is. */
@Component
class ImportRunner {

	private final Catalog catalog;

	private final TopicCatalog topics;

	private final LoadedVocabulary vocabulary;

	private final TransactionTemplate transaction;

	ImportRunner(Catalog catalog, TopicCatalog topics, LoadedVocabulary vocabulary,
			PlatformTransactionManager transactions) {
		this.catalog = catalog;
		this.topics = topics;
		this.vocabulary = vocabulary;
		this.transaction = new TransactionTemplate(transactions);
	}

	ImportReport run(ImportJob job, ImportOrder order, ReportDraft draft) {
		try {
			TopicExtractor extractor = extractor(order);
			return order.dryRun() ? dryRun(job, order, draft, extractor) : run(job, order, draft, extractor);
		}
		catch (ImportStoppedException ex) {
			String what = order.dryRun() ? "" : " What it had stored by then stays; import again to complete it.";
			String by = job.cancelledBy();
			return (by != null) ? draft.failed("Cancelled by " + by + "." + what, true)
					: draft.failed("The application stopped." + what, null);
		}
		catch (UnreadableVocabularyException ex) {
			return draft.failed(String.valueOf(ex.getMessage()), null);
		}
	}

	/** Who has edited the vocabulary wants all read again with what the file says now. */
	private TopicExtractor extractor(ImportOrder order) {
		if (!order.reextract()) {
			return this.vocabulary.extractor();
		}
		TopicExtractor extractor = this.vocabulary.read();
		if (!order.dryRun()) {
			this.vocabulary.use(extractor);
		}
		return extractor;
	}

	private ImportReport run(ImportJob job, ImportOrder order, ReportDraft draft, TopicExtractor extractor) {
		return new Importer(this.catalog, this.topics, extractor, draft, job.id()).run(order);
	}

	/**
	 * Does everything in one transaction that is then rolled back, so that its report is
	 * the real one.
	 */
	private ImportReport dryRun(ImportJob job, ImportOrder order, ReportDraft draft, TopicExtractor extractor) {
		ImportReport report = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return run(job, order, draft, extractor);
		});
		return (report != null) ? report : draft.failed("The dry run gave no report.", null);
	}

}
