package org.postergraph.digest.markdown;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Tags and addresses in angle brackets. The library's own parser looks for the closing
 * bracket up to the end of the paragraph, for every opening one: quadratic.
 */
final class AngleBracket implements InlineContentParser {

	static final String LINE_BREAK = "<br>";

	private static final int LONGEST = 300;

	private static final Set<String> FORMATTING = Set.of("a", "b", "i", "u", "em", "strong", "sub", "sup", "span",
			"code", "p", "br", "div", "small", "mark", "del", "ins", "kbd", "img");

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		Position start = scanner.position();
		int length = 0;
		while (length < LONGEST && ">\n\0<".indexOf(scanner.peek()) < 0) {
			scanner.next();
			length++;
		}
		if (scanner.peek() == '>') {
			String content = scanner.getSource(start, scanner.position()).getContent();
			Node node = node(content);
			if (node != null) {
				scanner.next();
				return ParsedInline.of(node, scanner.position());
			}
		}
		return ParsedInline.of(new Text("<"), start);
	}

	/**
	 * Formatting has no place in plain text; {@code <think>} and its like are words of
	 * the field.
	 */
	private static @Nullable Node node(String content) {
		String bare = content.startsWith("/") ? content.substring(1) : content;
		int end = 0;
		while (end < bare.length() && Character.isLetterOrDigit(bare.charAt(end))) {
			end++;
		}
		String name = bare.substring(0, end).toLowerCase(Locale.ROOT);
		boolean comment = content.startsWith("!--") && content.endsWith("--");
		boolean tag = FORMATTING.contains(name) && (end == bare.length() || " /\t".indexOf(bare.charAt(end)) >= 0);
		if (comment || tag) {
			HtmlInline html = new HtmlInline();
			html.setLiteral(name.equals("br") ? LINE_BREAK : "");
			return html;
		}
		boolean address = content.indexOf(' ') < 0 && (content.contains("://") || content.startsWith("mailto:"));
		return address ? new Text(content) : null;
	}

	/**
	 * Comes before the library's own parsers of this character, and leaves them nothing.
	 */
	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('<');
		}

		@Override
		public InlineContentParser create() {
			return new AngleBracket();
		}

	}

}
