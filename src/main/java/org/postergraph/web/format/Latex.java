package org.postergraph.web.format;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as LaTeX. What LaTeX takes for a command is escaped, so that nobody's title
 * can do anything; letters of all alphabets stay as they are, since LaTeX reads UTF-8.
 */
final class Latex {

	/**
	 * Dollars around a formula hug it, and no digit follows the last one: else they are
	 * money.
	 */
	private static final Pattern MATH = Pattern.compile("(?<!\\\\)\\$(?=\\S)([^$]{1,200}?)(?<=[^\\s\\\\])\\$(?!\\d)");

	/** A formula has no blanks that a word ends at. */
	private static final Pattern WORD = Pattern.compile("(?:" + MATH.pattern() + "|\\S)++");

	private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+|.?)");

	/**
	 * What a formula may say: symbols and fonts, nothing that reads, writes or defines.
	 */
	private static final Set<String> COMMANDS = Set.of("alpha", "beta", "gamma", "delta", "epsilon", "varepsilon",
			"zeta", "eta", "theta", "vartheta", "iota", "kappa", "lambda", "mu", "nu", "xi", "pi", "varpi", "rho",
			"varrho", "sigma", "varsigma", "tau", "upsilon", "phi", "varphi", "chi", "psi", "omega", "Gamma", "Delta",
			"Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega", "ell", "hbar", "infty", "nabla",
			"partial", "forall", "exists", "emptyset", "times", "cdot", "circ", "ast", "star", "pm", "mp", "div",
			"oplus", "otimes", "cap", "cup", "in", "notin", "subset", "subseteq", "leq", "le", "geq", "ge", "neq", "ne",
			"ll", "gg", "approx", "sim", "simeq", "equiv", "propto", "to", "rightarrow", "leftarrow", "leftrightarrow",
			"Rightarrow", "Leftarrow", "mapsto", "uparrow", "downarrow", "langle", "rangle", "ldots", "cdots", "dots",
			"sum", "prod", "int", "sqrt", "frac", "log", "ln", "exp", "min", "max", "arg", "lim", "sup", "inf", "Pr",
			"hat", "bar", "tilde", "vec", "dot", "overline", "underline", "mathbf", "mathbb", "mathcal", "mathrm",
			"mathit", "mathsf", "mathtt", "mathfrak", "boldsymbol", "bm", "text", "textbf", "textit", "textrm",
			"textsf", "texttt", "operatorname", "prime", "dagger", "top", "perp", "mid", "lvert", "rvert", "left",
			"right", "quad", ",", ";", "!", ":", " ", "{", "}");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&\\S]");

	private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

	private Latex() {
	}

	/**
	 * A title: formulas stay, and what a style must not write in small letters stands in
	 * braces.
	 */
	static String title(String text) {
		StringBuilder latex = new StringBuilder();
		Matcher words = WORD.matcher(CONTROL.matcher(text).replaceAll(""));
		while (words.find()) {
			String word = words.group();
			latex.append(latex.isEmpty() ? "" : " ")
				.append(isProtected(word) ? "{" + withFormulas(word) + "}" : withFormulas(word));
		}
		return latex.toString();
	}

	/** A name or a label: no formula, and nothing that a style would change. */
	static String plain(String text) {
		return escape(text.strip().replaceAll("\\s+", " "));
	}

	/**
	 * An abbreviation, a camel's humps, a formula, a letter that stands for something.
	 */
	private static boolean isProtected(String word) {
		if (formula(word)) {
			return true;
		}
		Matcher runs = RUN.matcher(word);
		while (runs.find()) {
			String run = runs.group();
			boolean capital = Character.isUpperCase(run.codePointAt(0));
			boolean inside = run.codePoints().skip(1).anyMatch(Character::isUpperCase);
			boolean digit = run.codePoints().anyMatch(Character::isDigit);
			boolean letter = run.length() == 1 && run.charAt(0) >= 'B' && run.charAt(0) <= 'Z';
			if (inside || (capital && digit) || letter) {
				return true;
			}
		}
		return false;
	}

	private static boolean formula(String word) {
		return MATH.matcher(word).results().anyMatch((math) -> isHarmless(math.group(1)));
	}

	private static String withFormulas(String word) {
		StringBuilder latex = new StringBuilder();
		Matcher math = MATH.matcher(word);
		int end = 0;
		while (math.find()) {
			if (isHarmless(math.group(1))) {
				latex.append(escape(word.substring(end, math.start())));
				latex.append(math.group().replaceAll("\\s+", " "));
				end = math.end();
			}
		}
		return latex.append(escape(word.substring(end))).toString();
	}

	/** Braces meet, every command is known, nothing ends the line. */
	private static boolean isHarmless(String math) {
		int depth = 0;
		for (int i = 0; i < math.length() && depth >= 0; i++) {
			depth += switch (math.charAt(i)) {
				case '{' -> 1;
				case '}' -> -1;
				case '%', '#', '&', '~', '"' -> -1000;
				default -> 0;
			};
		}
		return depth == 0 && !math.contains("^^")
				&& COMMAND.matcher(math).results().allMatch((command) -> COMMANDS.contains(command.group(1)));
	}

	/**
	 * Braces by their names: BibTeX counts those behind a backslash too.
	 */
	private static String escape(String text) {
		StringBuilder latex = new StringBuilder();
		CONTROL.matcher(text).replaceAll("").codePoints().forEach((character) -> {
			switch (character) {
				case '\\' -> latex.append("\\textbackslash{}");
				case '{' -> latex.append("\\textbraceleft{}");
				case '}' -> latex.append("\\textbraceright{}");
				case '~' -> latex.append("\\textasciitilde{}");
				case '^' -> latex.append("\\textasciicircum{}");
				case '$', '%', '&', '#', '_' -> latex.append('\\').append((char) character);
				default -> latex.appendCodePoint(character);
			}
		});
		return latex.toString();
	}

}
