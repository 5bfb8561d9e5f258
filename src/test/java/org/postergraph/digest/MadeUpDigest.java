package org.postergraph.digest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A digest that nobody wrote, and its words in the formats that know no more than words.
 *
 * @param day as the heading states it
 * @param intro what stands above the first title; may be empty
 * @param papers with distinct titles
 * @param signOff the line that holds the names
 */
record MadeUpDigest(String heading, ConferenceName conference, int day, String intro, List<Paper> papers,
		String signOff, List<String> names, List<String> hashtags) {

	/**
	 * A paper and its paragraphs, each of one or more lines.
	 */
	record Paper(String title, List<List<String>> paragraphs, String language) {

		String text() {
			return paragraphs().stream().map((lines) -> String.join("\n", lines)).collect(Collectors.joining("\n\n"));
		}

	}

	/** The post as Telegram shows it. */
	String post() {
		StringBuilder post = new StringBuilder(this.heading).append("\n\n");
		post.append(this.intro.isEmpty() ? "" : this.intro + "\n\n");
		this.papers.forEach((paper) -> post.append(paper.title()).append("\n\n").append(paper.text()).append("\n\n"));
		return post.append(this.signOff).append("\n").append(hashtagLine()).toString();
	}

	/** The same as Markdown that shows these very words. */
	String markdown() {
		StringBuilder text = new StringBuilder("# " + escape(this.heading) + "\n\n");
		text.append(this.intro.isEmpty() ? "" : escape(this.intro) + "\n\n");
		for (Paper paper : this.papers) {
			text.append("## ").append(escape(paper.title())).append("\n\n");
			paper.paragraphs().forEach((lines) -> text.append(paragraph(lines)).append("\n\n"));
		}
		return text.append(escape(this.signOff)).append("\n\n").append(hashtagLine()).append("\n\n").toString();
	}

	private String hashtagLine() {
		return this.hashtags.stream().map((tag) -> "#" + tag).collect(Collectors.joining(" "));
	}

	/** A backslash keeps the end of a line that begins nothing of its own. */
	private static String paragraph(List<String> lines) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String next = (i + 1 < lines.size()) ? lines.get(i + 1) : "- ";
			text.append(lines.get(i).startsWith("- ") ? "- " + escape(lines.get(i).substring(2)) : escape(lines.get(i)))
				.append(next.startsWith("- ") ? "" : "\\")
				.append((i + 1 < lines.size()) ? "\n" : "");
		}
		return text.toString();
	}

	private static String escape(String words) {
		StringBuilder escaped = new StringBuilder();
		words.codePoints().forEach((c) -> {
			boolean mark = "\\`*_{}[]()<>&#+!|~$".indexOf(c) >= 0 || (escaped.isEmpty() && c == '-');
			escaped.append(mark ? "\\" : "").appendCodePoint(c);
		});
		return escaped.toString();
	}

}
