package org.postergraph.digest;

/**
 * Reads one format. A new format is one class, and its test two files: an input and what
 * is expected of it.
 */
public interface DigestReader {

	/** The format's name in reports: {@code telegram-text}, {@code markdown}. */
	String format();

	/**
	 * Whether the content is of this format. Looks at the content only, never at a name;
	 * asked in a fixed order, from the most to the least telling format.
	 */
	boolean recognises(DigestSource source);

	/**
	 * Reads all there is. What cannot be read becomes an issue in the result; other posts
	 * are read all the same.
	 */
	DigestReading read(DigestSource source);

}
