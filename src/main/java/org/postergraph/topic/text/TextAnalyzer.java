package org.postergraph.topic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into {@link Token tokens}. Hyphens, apostrophes and dots part words, so do
 * letters and digits ({@code FP8} and {@code FP-8} are alike) and alphabets
 * ({@code LLMки}). Linear in the text.
 */
public final class TextAnalyzer {

	/** Longer runs are no words: base64, noise. */
	private static final int MAX_WORD = 64;

	private static final String CLAUSE_MARKS = ",;:()[]«»“”\"";

	private final WordFolder folder = new WordFolder();

	private final CharSequence text;

	private final List<Token> tokens = new ArrayList<>();

	private int sentence;

	private int clause;

	private TextAnalyzer(CharSequence text) {
		this.text = text;
	}

	public static List<Token> analyze(CharSequence text) {
		return new TextAnalyzer(text).run();
	}

	private List<Token> run() {
		int at = 0;
		while (at < this.text.length()) {
			Kind kind = Kind.of(this.text, at);
			if (kind == Kind.LETTER || kind == Kind.DIGIT) {
				at = word(at, kind);
			}
			else {
				at = gap(at);
			}
		}
		return this.tokens;
	}

	/** One run of letters or of digits; marks and invisible characters belong to it. */
	private int word(int start, Kind kind) {
		int end = start;
		while (end < this.text.length()) {
			Kind next = Kind.of(this.text, end);
			if (next != kind && next != Kind.INSIDE) {
				break;
			}
			end += Character.charCount(Character.codePointAt(this.text, end));
		}
		if (end - start > MAX_WORD) {
			this.tokens.add(new Token(start, end, "", "", this.sentence, this.clause));
		}
		else {
			addWord(start, end);
		}
		return end;
	}

	private void addWord(int start, int end) {
		String plain = WordFolder.plain(this.text.subSequence(start, end));
		boolean latin = plain.chars().anyMatch((character) -> LookAlikes.isLatin((char) character));
		boolean cyrillic = plain.chars().anyMatch((character) -> LookAlikes.isCyrillic((char) character));
		if (latin && cyrillic) {
			String form = LookAlikes.inOneAlphabet(plain);
			if (form == null) {
				splitByAlphabet(start, end);
				return;
			}
			add(start, end, form);
		}
		else {
			add(start, end, cyrillic ? LookAlikes.camelCase(plain) : plain);
		}
	}

	private void splitByAlphabet(int start, int end) {
		int from = start;
		boolean cyrillic = LookAlikes.isCyrillic(this.text.charAt(start));
		for (int i = start + 1; i < end; i++) {
			boolean next = LookAlikes.isCyrillic(this.text.charAt(i));
			if (next != cyrillic && Kind.of(this.text, i) == Kind.LETTER) {
				add(from, i, WordFolder.plain(this.text.subSequence(from, i)));
				from = i;
				cyrillic = next;
			}
		}
		add(from, end, WordFolder.plain(this.text.subSequence(from, end)));
	}

	private void add(int start, int end, String form) {
		this.tokens.add(new Token(start, end, form, this.folder.key(form), this.sentence, this.clause));
	}

	/** What stands between two words: does it end a clause, or a sentence? */
	private int gap(int start) {
		int end = start;
		boolean dot = false;
		boolean clauseEnds = false;
		boolean sentenceEnds = false;
		int lines = 0;
		while (end < this.text.length()) {
			char character = this.text.charAt(end);
			if (Character.isLetterOrDigit(Character.codePointAt(this.text, end))) {
				break;
			}
			dot |= character == '.';
			sentenceEnds |= "!?…".indexOf(character) >= 0;
			clauseEnds |= CLAUSE_MARKS.indexOf(character) >= 0 || isDash(end);
			lines += (character == '\n') ? 1 : 0;
			sentenceEnds |= lines > 1 || (lines == 1 && "—–-•*".indexOf(character) >= 0);
			end++;
		}
		sentenceEnds |= dot && endsSentence(start, end);
		if (sentenceEnds) {
			this.sentence++;
		}
		if (sentenceEnds || clauseEnds) {
			this.clause++;
		}
		return end;
	}

	/** Not between two words of one name, as in {@code kv-cache}. */
	private boolean isDash(int at) {
		char character = this.text.charAt(at);
		boolean dash = character == '—' || character == '–' || character == '-';
		return dash && at > 0 && Character.isWhitespace(this.text.charAt(at - 1));
	}

	/** A dot after {@code т}, {@code e.g} or inside a number does not. */
	private boolean endsSentence(int start, int end) {
		boolean spaceFollows = end >= this.text.length() || Character.isWhitespace(this.text.charAt(end - 1))
				|| end - start > 1;
		if (!spaceFollows || this.tokens.isEmpty()) {
			return end < this.text.length() && Character.isUpperCase(this.text.charAt(end))
					&& LookAlikes.isCyrillic(this.text.charAt(end));
		}
		if (end < this.text.length() && Character.isLowerCase(this.text.charAt(end))) {
			return false;
		}
		String last = this.tokens.get(this.tokens.size() - 1).form();
		return last.length() > 2 || !last.chars().allMatch(Character::isLowerCase);
	}

	private enum Kind {

		LETTER, DIGIT, INSIDE, OUTSIDE;

		static Kind of(CharSequence text, int at) {
			char first = text.charAt(at);
			if (first < 0x80) {
				return LookAlikes.isLatin(first) ? LETTER : (first >= '0' && first <= '9') ? DIGIT : OUTSIDE;
			}
			int character = Character.codePointAt(text, at);
			if (Character.isLetter(character)) {
				return LETTER;
			}
			if (Character.isDigit(character)) {
				return DIGIT;
			}
			return switch (Character.getType(character)) {
				case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
						Character.FORMAT ->
					INSIDE;
				default -> OUTSIDE;
			};
		}

	}

}
