package org.postergraph.explore.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of docs/graph.md. Both formats declare them before the first node, and
 * to look at all nodes for them would take as long as to write the nodes.
 */
final class Properties {

	/** In which both formats tell the kind of a node. */
	static final String LABEL = "labels";

	/** In which both formats tell the type of a relationship. */
	static final String TYPE = "type";

	static final Map<String, Type> OF_NODES = types(List.of(LABEL, "aliasReasons", "aliases", "arxivId", "at",
			"authorSignature", "conference", "contentHash", "date", "format", "formerKeys", "formerTitles",
			"forwardedFrom", "hashtags", "id", "keys", "label", "labelRu", "language", "name", "number", "openReviewId",
			"publishedAt", "series", "source", "sourceKeys", "status", "text", "title", "titleEnd", "titleKey",
			"titleStart", "url", "vocabulary", "year"));

	static final Map<String, Type> OF_RELATIONSHIPS = types(List.of(TYPE, "attribution", "basis", "ends", "evidence",
			"name", "position", "quotes", "role", "roles", "rules", "score", "starts", "titleEnds", "titleQuotes",
			"titleRoles", "titleRules", "titleStarts", "vocabulary"));

	private Properties() {
	}

	/** What a value is, by the name that both formats have for it. */
	enum Type {

		STRING, LONG, DOUBLE

	}

	private static Map<String, Type> types(List<String> names) {
		Map<String, Type> types = new TreeMap<>();
		for (String name : names) {
			types.put(name, Set.of("number", "position", "year").contains(name) ? Type.LONG
					: name.equals("score") ? Type.DOUBLE : Type.STRING);
		}
		return types;
	}

	/**
	 * A value as text: a list joined by semicolons; null when it is not of the type that
	 * was declared, or when XML cannot hold any of it.
	 */
	static @Nullable String text(Type type, Object value) {
		if (type != Type.STRING) {
			return (value instanceof Number) ? value.toString() : null;
		}
		String text = (value instanceof List<?> list) ? String.join("; ", list.stream().map(String::valueOf).toList())
				: value.toString();
		String clean = clean(text);
		return clean.isEmpty() ? null : clean;
	}

	/** Without characters that XML 1.0 has no way to write, halves of pairs included. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().filter(Properties::isOfXml).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isOfXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xd7ff)
				|| (character >= 0xe000 && character <= 0xfffd) || character >= 0x10000;
	}

	/**
	 * The id of a node in the file: unique among all kinds, and a name token of XML,
	 * which takes neither blanks nor slashes.
	 */
	static String id(String label, String id) {
		StringBuilder token = new StringBuilder(label).append(':');
		id.codePoints().forEach((character) -> {
			if (character < 0x80 && (Character.isLetterOrDigit(character) || character == '-' || character == '.')) {
				token.appendCodePoint(character);
			}
			else {
				token.append('_').append(Integer.toHexString(character)).append('_');
			}
		});
		return token.toString();
	}

}
