package org.postergraph.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, in Java source, the query methods whose Cypher is neither a constant nor a
 * loaded file.
 */
final class CypherCalls {

	/**
	 * The methods of client, driver and catalog, by the names that their receivers have
	 * here.
	 */
	private static final Pattern CALL = Pattern.compile(
			"\\.\\s*(?:query|executableQuery)\\s*\\(|(?:graph|session|tx|transaction)\\s*\\.\\s*(?:run|runAll|ask|execute)\\s*\\(|new Query\\s*\\(");

	/** The one method that hands on what its callers, which are looked at, gave it. */
	private static final Pattern HANDED_ON = Pattern.compile("cypher");

	/**
	 * The work of a transaction template: {@code (status) -> …}. A supplier of a text has
	 * no parameter.
	 */
	private static final Pattern LAMBDA = Pattern.compile("\\(\\w+\\)\\s*->.*", Pattern.DOTALL);

	private static final String CONSTANT = "(?:\"\"|(?:\\w+\\.)*[A-Z][A-Z0-9_]*)";

	/** Constants joined by {@code +} are a constant too. */
	private static final Pattern CONSTANTS = Pattern.compile(CONSTANT + "(?:\\s*\\+\\s*" + CONSTANT + ")*");

	/** Such as {@code this.queries.get("papers-by-topic")}. */
	private static final Pattern LOOKUP = Pattern.compile("[\\w.]+\\(\\s*" + CONSTANT + "\\s*\\)");

	private CypherCalls() {
	}

	/** Such as {@code line 12: "MATCH (p {id: '" + id}. */
	static List<String> notConstant(String source) {
		boolean handsOn = source.contains("final class Graph {");
		String code = blank(source);
		List<String> found = new ArrayList<>();
		Matcher call = CALL.matcher(code);
		while (call.find()) {
			String argument = code.substring(call.end(), end(code, call.end())).strip();
			String bare = argument.replaceAll("\"[ \\n]*\"", "\"\"");
			if (!bare.isEmpty() && !isConstant(bare) && !(handsOn && HANDED_ON.matcher(bare).matches())) {
				long line = code.substring(0, call.start()).lines().count();
				found.add("line " + line + ": " + source.substring(call.end(), end(code, call.end())).strip());
			}
		}
		return found;
	}

	private static boolean isConstant(String argument) {
		return CONSTANTS.matcher(argument).matches() || LOOKUP.matcher(argument).matches()
				|| LAMBDA.matcher(argument).matches();
	}

	/** The end of the first argument: a comma or the closing parenthesis. */
	private static int end(String code, int start) {
		int depth = 0;
		for (int at = start; at < code.length(); at++) {
			char sign = code.charAt(at);
			if (sign == '(' || sign == '{') {
				depth++;
			}
			else if (depth == 0 && (sign == ',' || sign == ')')) {
				return at;
			}
			else if (sign == ')' || sign == '}') {
				depth--;
			}
		}
		return code.length();
	}

	/** The same text, as long, with blanks in place of comments and of what is quoted. */
	private static String blank(String source) {
		StringBuilder code = new StringBuilder(source);
		int at = 0;
		while (at < source.length()) {
			String quote = quoteAt(source, at);
			if (quote.isEmpty()) {
				at++;
				continue;
			}
			int end = closing(source, at, quote);
			boolean text = quote.startsWith("\"");
			for (int i = at; i < end; i++) {
				if (source.charAt(i) != '\n') {
					code.setCharAt(i, ' ');
				}
			}
			if (text) {
				code.setCharAt(at, '"');
				code.setCharAt(end - 1, '"');
			}
			at = end;
		}
		return code.toString();
	}

	private static String quoteAt(String source, int at) {
		for (String quote : List.of("\"\"\"", "\"", "//", "/*", "'")) {
			if (source.startsWith(quote, at)) {
				return quote;
			}
		}
		return "";
	}

	private static int closing(String source, int start, String quote) {
		String closing = switch (quote) {
			case "//" -> "\n";
			case "/*" -> "*/";
			default -> quote;
		};
		boolean escapes = !quote.startsWith("/");
		for (int at = start + quote.length(); at < source.length(); at++) {
			if (escapes && source.charAt(at) == '\\') {
				at++;
			}
			else if (source.startsWith(closing, at)) {
				return at + closing.length();
			}
		}
		return source.length();
	}

}
