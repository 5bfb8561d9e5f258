package org.postergraph.digest.post;

import java.util.Set;
import org.postergraph.digest.ConferenceName;

/**
 * Tells a paper's title from other lines that stand alone between blank lines. In a
 * Russian digest the alphabet tells most; in an English one the capitals and the missing
 * full stop have to.
 */
final class Titles {

	private static final int LONGEST = 300;

	private static final int MOST_WORDS = 40;

	private static final int SHORTEST_SENTENCE_CASE = 5;

	private static final Set<String> SMALL_WORDS = Set.of("a", "an", "the", "of", "for", "and", "or", "in", "on", "at",
			"to", "by", "with", "from", "via", "as", "is", "are", "be", "into", "over", "under", "without", "through",
			"between", "beyond", "towards", "toward", "using", "vs", "not", "but", "than", "it", "its", "can", "do");

	/**
	 * Words of someone who talks to readers; authors do not put them into titles in lower
	 * case.
	 */
	private static final Set<String> TALK = Set.of("we", "our", "us", "you", "your", "i", "me", "my", "this", "here",
			"these", "today", "tomorrow", "yesterday", "there", "also", "next", "more");

	private static final Set<String> SUBHEADINGS = Set.of("results", "result", "method", "methods", "idea",
			"background", "motivation", "takeaways", "takeaway", "conclusion", "conclusions", "experiments",
			"limitations", "summary", "introduction", "intro", "discussion", "details", "setup", "bonus", "main idea",
			"key idea", "the idea", "key results", "key takeaways", "main results", "why it matters", "how it works",
			"the method", "in short", "tl dr", "tldr", "what else", "final thoughts");

	private Titles() {
	}

	/**
	 * Whether a line that stands alone is a title.
	 * @param russian whether the prose around it is Russian
	 */
	static boolean isTitle(String line, boolean russian) {
		return mayBeTitle(line) && Letters.in(line).mostlyLatin()
				&& (russian ? hasCapitalOrDigit(line) : isEnglishTitle(line));
	}

	private static boolean mayBeTitle(String line) {
		return line.length() <= LONGEST && line.length() >= 2 && ".,;:…#@".indexOf(line.charAt(line.length() - 1)) < 0
				&& !isListItem(line) && !isNoWords(line);
	}

	/**
	 * Whether a line that opens a paragraph and is all bold is a title: bold type tells
	 * what capitals and a blank line have to tell elsewhere.
	 */
	static boolean isBoldTitle(String line) {
		return mayBeTitle(line) && Letters.in(line).mostlyLatin() && !SUBHEADINGS.contains(bare(line))
				&& !Headings.isPossible(line);
	}

	private static boolean isNoWords(String line) {
		boolean link = line.contains("://") || line.startsWith("@") || line.startsWith("#") || line.startsWith("www.");
		long letters = line.codePoints().filter(Character::isLetter).count();
		long spaces = line.chars().filter((c) -> c == ' ').count();
		boolean formula = line.contains(" = ") || letters * 2 < line.length() - spaces;
		return link || formula || isConferenceOnly(line);
	}

	private static boolean isConferenceOnly(String line) {
		return ConferenceWords.in(line).map(ConferenceName::name).filter(line::equals).isPresent();
	}

	private static boolean hasCapitalOrDigit(String line) {
		return line.codePoints().anyMatch((c) -> Character.isUpperCase(c) || Character.isDigit(c));
	}

	private static boolean isEnglishTitle(String line) {
		String[] words = line.split("[ \t]+");
		if (words.length > MOST_WORDS || !opensLikeTitle(words[0]) || SUBHEADINGS.contains(bare(line))) {
			return false;
		}
		int significant = 0;
		int capitals = 0;
		boolean talk = false;
		for (String word : words) {
			String bare = bare(word);
			talk = talk || (TALK.contains(bare) && !hasCapitalOrDigit(word));
			if (bare.length() > 1 && !SMALL_WORDS.contains(bare)) {
				significant++;
				capitals += hasCapitalOrDigit(word) ? 1 : 0;
			}
		}
		boolean titleCase = significant > 0 && capitals * 2 >= significant;
		if ("?!".indexOf(line.charAt(line.length() - 1)) >= 0) {
			return words.length >= 3 && !talk && titleCase && capitals >= 2;
		}
		boolean capitalised = titleCase && (!talk || capitals * 4 >= significant * 3);
		return capitalised || (!talk && words.length >= SHORTEST_SENTENCE_CASE);
	}

	/**
	 * {@code Scaling}, {@code 3D}, {@code "Give}, and {@code s1:} or {@code gRNAde:}, but
	 * not {@code and}.
	 */
	private static boolean opensLikeTitle(String word) {
		return hasCapitalOrDigit(word) || word.endsWith(":");
	}

	/** In lower case, with single spaces for all that is neither letter nor digit. */
	static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
				bare.append(c);
			}
			else if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
				bare.append(' ');
			}
		}
		return Word.fold(bare.toString().strip());
	}

	static boolean isListItem(String line) {
		return markerLength(line) > 0;
	}

	static String withoutMarker(String line) {
		return line.substring(markerLength(line)).strip();
	}

	private static int markerLength(String line) {
		int digits = 0;
		while (digits < Math.min(line.length(), 3) && Character.isDigit(line.charAt(digits))) {
			digits++;
		}
		int mark = (digits > 0) ? digits : 0;
		boolean marked = mark < line.length() && ((digits > 0) ? ".)".indexOf(line.charAt(mark)) >= 0
				: "—–-−•*·▪◦‣►".indexOf(line.charAt(mark)) >= 0);
		boolean spaced = marked && mark + 1 < line.length() && Character.isWhitespace(line.charAt(mark + 1));
		boolean bullet = marked && "•▪◦‣►—".indexOf(line.charAt(mark)) >= 0;
		return (spaced || bullet) ? mark + 1 : 0;
	}

}
