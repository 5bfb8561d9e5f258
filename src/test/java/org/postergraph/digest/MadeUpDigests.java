package org.postergraph.digest;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.booleans;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.postergraph.digest.MadeUpDigest.Paper;
import org.quicktheories.core.Gen;
import org.quicktheories.dsl.TheoryBuilder;

/** Makes up digests in Russian and English. */
final class MadeUpDigests {

	/**
	 * What readers of markup might take for markup, and readers of words for more than
	 * words.
	 */
	private static final List<String> ODD = List.of("<think>", "2*3*4", "**", "snake_case_name", "[12]", "a|b", "&amp;",
			"&", "`grep`", "https://arxiv.org/abs/2501.01234", "$x_1$", "#1", "🔥", "\\alpha", "\"так\"", "~~", "<br>",
			"(да)", "12", "3.5%", "C++", "!", "—", "{x}", "\\x41", "'", "<", "x>y", "GPT-4");

	private static final List<String> RUSSIAN = List.of("сравнивают", "модель", "обучение", "ошибка", "внимание",
			"выборка", "градиент", "показано", "быстрее", "неожиданно", "улучшает", "ответы", "данные", "ёлка",
			"постепенно", "половина", "длинных", "контекстов", "награда", "шум");

	private static final List<String> ENGLISH = List.of("compares", "model", "training", "error", "attention", "sample",
			"gradient", "shown", "faster", "surprisingly", "improves", "answers", "data", "slowly", "half", "long",
			"contexts", "reward", "noise");

	private static final List<String> TITLE = List.of("Sparse", "Rewards", "Decoding", "Transformers", "Beyond",
			"Learning", "Ranking", "of", "for", "with", "Δ-Tuning", "8-bit", "Naïve", "Q_learning", "[Re]", "&",
			"\"Large\"", "C++", "A<B", "$\\Delta$", "f*", "via", "Tokens:", "`Code`", "R²", "LLMs", "(Almost)",
			"GPT 20");

	private static final List<String> FIRST = List.of("Анна", "Пётр", "Юлия", "Олег", "Anna", "Wei", "Zoë", "П.", "A.",
			"Анна-Мария");

	private static final List<String> LAST = List.of("Петрова", "Ёлкина", "Ли", "Иванов-Дятлов", "Горская", "O'Neil",
			"van der Berg", "Zhang", "Müller", "де Грей", "Tan");

	private static final List<String> ORDINALS = List.of("первого", "второго", "третьего", "четвёртого", "пятого",
			"шестого");

	private MadeUpDigests() {
	}

	static Gen<List<MadeUpDigest>> upTo(int most) {
		return lists().of(booleans().flatMap(MadeUpDigests::digest)).ofSizeBetween(1, most);
	}

	private static Gen<MadeUpDigest> digest(boolean russian) {
		Gen<List<String>> names = lists().of(pick(FIRST).zip(pick(LAST), (first, last) -> first + " " + last))
			.ofSizeBetween(1, 12);
		Gen<List<Paper>> papers = lists()
			.of(title().zip(paragraphs(russian), (title, text) -> new Paper(title, text, russian ? "ru" : "en")))
			.ofSizeBetween(1, 5);
		Gen<List<String>> hashtags = lists().of(pick(List.of("постеры", "NLP_daily", "ACL2024", "YaKDD", "день_1")))
			.ofSizeBetween(0, 3);
		return heading(russian).zip(papers, names, hashtags, booleans(),
				(heading, made, signed, tags, intro) -> new MadeUpDigest(heading.text(), heading.conference(),
						heading.day(), intro ? (russian ? "Народу было много." : "It was crowded.") : "",
						distinct(made), signOff(russian, signed.stream().distinct().toList()),
						signed.stream().distinct().toList(), tags.stream().distinct().toList()));
	}

	private record Heading(String text, ConferenceName conference, int day) {

	}

	private static Gen<Heading> heading(boolean russian) {
		Gen<ConferenceName> conference = pick(List.of("ACL", "ICLR", "NeurIPS", "KDD", "SIGIR"))
			.zip(integers().between(2017, 2031), ConferenceName::new);
		return conference.zip(integers().between(1, 6), integers().between(0, 2),
				(name, day, way) -> new Heading(heading(russian, way, name.name(), day), name, day));
	}

	private static String heading(boolean russian, int way, String conference, int day) {
		return switch (way) {
			case 0 -> russian ? "Постеры " + ORDINALS.get(day - 1) + " дня " + conference
					: "Posters of day " + day + ", " + conference;
			case 1 ->
				russian ? "🔥 Стенды: постеры " + day + "-го дня " + conference : conference + " posters: Day #" + day;
			default -> russian ? "Постеры " + conference + ", день " + day
					: "Poster digest of " + conference + " (day " + day + ")";
		};
	}

	private static Gen<String> title() {
		return pick(List.of("Scaling", "Towards", "What", "3D", "ThinK:")).zip(
				lists().of(pick(TITLE)).ofSizeBetween(2, 9),
				pick(List.of("Models", "Agents", "Web Search?", "Text-to-SQL", "Zero Cost")),
				(first, words, last) -> first + " " + String.join(" ", words) + " " + last);
	}

	/** Titles that differ in more than case and marks. */
	private static List<Paper> distinct(List<Paper> papers) {
		List<Paper> distinct = new ArrayList<>();
		for (Paper paper : papers) {
			if (distinct.stream().noneMatch((other) -> bare(other).equals(bare(paper)))) {
				distinct.add(paper);
			}
		}
		return distinct;
	}

	private static String bare(Paper paper) {
		return paper.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	private static Gen<List<List<String>>> paragraphs(boolean russian) {
		Gen<List<String>> lines = lists().of(sentence(russian)).ofSizeBetween(1, 3);
		Gen<List<String>> items = lists().of(sentence(russian)).ofSizeBetween(0, 3);
		Gen<List<String>> paragraph = lines.zip(items, pick(List.of("— ", "- ", "• ", "1) ")), (prose, list,
				marker) -> Stream.concat(prose.stream(), list.stream().map((it) -> marker + it)).toList());
		return lists().of(paragraph).ofSizeBetween(1, 4);
	}

	private static Gen<String> sentence(boolean russian) {
		Gen<List<String>> words = lists().of(pick(russian ? RUSSIAN : ENGLISH)).ofSizeBetween(6, 12);
		Gen<List<String>> odd = lists()
			.of(pick(russian ? ODD : ODD.stream().filter((it) -> !it.contains("а")).toList()))
			.ofSizeBetween(0, 3);
		return words.zip(odd, integers().between(0, 6), booleans(), (plain, strange, at, capital) -> {
			List<String> all = new ArrayList<>(plain);
			all.addAll(at, strange);
			return (capital ? (russian ? "Здесь " : "Here ") : "") + String.join(" ", all) + ".";
		});
	}

	private static String signOff(boolean russian, List<String> names) {
		int last = names.size() - 1;
		String and = russian ? " и " : " and ";
		String list = (last == 0) ? names.get(0) : String.join(", ", names.subList(0, last)) + and + names.get(last);
		return (russian ? "Постеры увидели " : "Posters seen by ") + list;
	}

	/** The seed of a failure is printed; {@code -DQT_SEED} repeats it. */
	static TheoryBuilder<List<MadeUpDigest>> forAll() {
		return qt().withExamples(200).withShrinkCycles(200).forAll(upTo(3));
	}

}
