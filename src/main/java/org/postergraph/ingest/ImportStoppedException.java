package org.postergraph.ingest;

/**
 * Between two digests the application ends, or someone wants the import to. What is
 * stored stays.
 */
@SuppressWarnings("serial")
final class ImportStoppedException extends RuntimeException {

}
