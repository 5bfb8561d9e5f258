package org.postergraph.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.postergraph.digest.post.Draft;
import org.postergraph.digest.post.Line;

/** Cuts a Markdown document at its headings into the drafts of digests. */
final class Outline {

	private static final Parser PARSER = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS)
		.customInlineContentParserFactory(new AngleBracket.Factory())
		.build();

	private final List<Draft> drafts = new ArrayList<>();

	private final List<Draft.Section> sections = new ArrayList<>();

	private List<Line> intro = new ArrayList<>();

	private Line heading = new Line(0, "");

	private Outline() {
	}

	/**
	 * The digests of a document.
	 * @param frontMatter how many lines at its top are none of its text
	 */
	static List<Draft> of(String text, int frontMatter) {
		Outline outline = new Outline();
		Node document = PARSER.parse(withoutFirstLines(text, frontMatter));
		PlainText body = new PlainText(frontMatter);
		for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
			if (block instanceof Heading found && found.getLevel() <= 2) {
				outline.endOf(body);
				body = new PlainText(frontMatter);
				outline.begin(found, body.lineOf(found));
			}
			else {
				body.add(block);
			}
		}
		outline.endOf(body);
		outline.endOfDigest();
		return outline.drafts;
	}

	private void begin(Heading found, Line line) {
		if (found.getLevel() == 2) {
			this.sections.add(new Draft.Section(line, List.of()));
		}
		else {
			endOfDigest();
			this.heading = line;
		}
	}

	private void endOf(PlainText body) {
		if (this.sections.isEmpty()) {
			this.intro = body.lines();
		}
		else {
			int last = this.sections.size() - 1;
			this.sections.set(last, new Draft.Section(this.sections.get(last).title(), body.lines()));
		}
	}

	private void endOfDigest() {
		if (this.heading.isBlank()) {
			this.heading = firstText();
		}
		if (!this.heading.isBlank()) {
			this.drafts.add(new Draft(this.heading, this.intro, this.sections));
		}
		this.heading = new Line(0, "");
		this.intro = new ArrayList<>();
		this.sections.clear();
	}

	/**
	 * Without a heading, the first line of the text or else the first title serves as
	 * one.
	 */
	private Line firstText() {
		for (int i = 0; i < this.intro.size(); i++) {
			if (!this.intro.get(i).isBlank()) {
				return this.intro.remove(i);
			}
		}
		return this.sections.stream()
			.map(Draft.Section::title)
			.filter((title) -> !title.isBlank())
			.findFirst()
			.orElse(new Line(0, ""));
	}

	private static String withoutFirstLines(String text, int count) {
		int start = 0;
		for (int i = 0; i < count && start < text.length(); i++) {
			while (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
				start++;
			}
			start += text.startsWith("\r\n", start) ? 2 : 1;
		}
		return text.substring(Math.min(start, text.length()));
	}

}
