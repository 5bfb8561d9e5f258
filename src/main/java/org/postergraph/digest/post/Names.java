package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of a sign-off.
 *
 * @param read names as written, without repeats
 * @param unread what stands where a name belongs and is none
 */
public record Names(List<String> read, List<String> unread) {

	private static final Pattern SEPARATOR = Pattern.compile("[,;/]|[ ](?:и|and|&|а также)[ ]|&");

	private static final Pattern LEADING_AND = Pattern.compile("^(?:и|and|а также)[ ]");

	private static final Pattern REMARK = Pattern.compile("\\([^()]*+\\)");

	private static final Set<String> PARTICLES = Set.of("van", "von", "de", "del", "der", "den", "da", "di", "du", "la",
			"le", "bin", "ibn", "al", "el", "dos", "y", "ван", "фон", "де", "дер", "оглы", "кызы", "аль", "бин");

	private static final int MOST_WORDS = 5;

	public static Names of(String text) {
		Set<String> read = new LinkedHashSet<>();
		List<String> unread = new ArrayList<>();
		for (String part : SEPARATOR.split(REMARK.matcher(text).replaceAll(" "))) {
			String name = tidy(part);
			if (isName(name)) {
				read.add(name);
			}
			else if (!name.isEmpty()) {
				unread.add(name);
			}
		}
		return new Names(List.copyOf(read), List.copyOf(unread));
	}

	private static String tidy(String part) {
		String name = LEADING_AND.matcher(part.strip()).replaceFirst("").strip().replaceAll(" {2,}+", " ");
		boolean initial = name.length() >= 2 && name.endsWith(".")
				&& Character.isUpperCase(name.charAt(name.length() - 2));
		while (!initial && !name.isEmpty() && ".!:".indexOf(name.charAt(name.length() - 1)) >= 0) {
			name = name.substring(0, name.length() - 1).strip();
		}
		return name;
	}

	private static boolean isName(String name) {
		if (name.isEmpty()) {
			return false;
		}
		String[] words = name.split(" ");
		int capitalised = 0;
		int full = 0;
		for (String word : words) {
			if (PARTICLES.contains(word)) {
				continue;
			}
			if (!isNameWord(word)) {
				return false;
			}
			capitalised++;
			full += word.endsWith(".") ? 0 : 1;
		}
		return full > 0 && capitalised <= MOST_WORDS;
	}

	/**
	 * {@code Темирчев}, {@code Smith-Jones}, {@code O'Neil}, {@code П.},
	 * {@code П.А.Темирчев}.
	 */
	private static boolean isNameWord(String word) {
		if (!Character.isUpperCase(word.codePointAt(0))) {
			return false;
		}
		boolean initials = true;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			boolean dot = c == '.' && i > 0 && Character.isUpperCase(word.charAt(i - 1));
			if (!Character.isLetter(c) && !dot && "-‑'’ʼ".indexOf(c) < 0
					&& Character.getType(c) != Character.NON_SPACING_MARK) {
				return false;
			}
			initials = initials && (dot || Character.isUpperCase(c));
		}
		return word.length() > 1 || initials;
	}

}
