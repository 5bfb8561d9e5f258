package org.postergraph.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.Cues.Found;
import org.postergraph.topic.text.Token;

/**
 * Tells from its place and from the words around it what a mention is to the paper. The
 * fields are read from left to right, once.
 */
final class RoleJudge {

	private static final Set<String> CONJUNCTIONS = Set.of("и", "или", "ни", "and", "or", "nor");

	/** Words between the halves of {@code чем ..., тем}. */
	private static final int MAX_CORRELATIVE = 16;

	private final List<Token> tokens;

	private final boolean title;

	/** Per token, the cue that reaches it from the left. */
	private final @Nullable Cue[] ahead;

	/** Per token, the cue that reaches it from the right. */
	private final @Nullable Cue[] back;

	/** Per token, the last cue in the sentence that rules what follows. */
	private final @Nullable Cue[] ruling;

	RoleJudge(List<Token> tokens, boolean title, List<NameFinder.Found> mentions) {
		this.tokens = tokens;
		this.title = title;
		this.ahead = new Cue[tokens.size()];
		this.back = new Cue[tokens.size()];
		this.ruling = new Cue[tokens.size()];
		boolean[] named = new boolean[tokens.size()];
		mentions.forEach((mention) -> Arrays.fill(named, mention.from(), mention.to(), true));
		for (Found cue : Cues.in(tokens)) {
			if (cue.cue() != Cue.OTHER_SENSE && cue.cue() != Cue.OTHER_SENSE_NEXT && !named[cue.from()]
					&& !isCorrelative(cue)) {
				spread(cue);
			}
		}
		for (int i = 1; i < tokens.size(); i++) {
			if (this.ruling[i] == null && tokens.get(i).sentence() == tokens.get(i - 1).sentence()) {
				this.ruling[i] = this.ruling[i - 1];
			}
		}
	}

	/** {@code Чем глубже сеть, тем она хуже} sets nothing beside anything. */
	private boolean isCorrelative(Found cue) {
		if (!isThan(cue.from()) && !isThan(cue.from() - 1)) {
			return false;
		}
		for (int i = cue.to(); i < this.tokens.size() && i < cue.to() + MAX_CORRELATIVE
				&& this.tokens.get(i).sentence() == this.tokens.get(cue.from()).sentence(); i++) {
			if (this.tokens.get(i).form().equals("тем")
					&& this.tokens.get(i).clause() > this.tokens.get(i - 1).clause()) {
				return true;
			}
		}
		return false;
	}

	private boolean isThan(int at) {
		return at >= 0 && this.tokens.get(at).form().equalsIgnoreCase("чем");
	}

	private void spread(Found found) {
		Cue cue = found.cue();
		if (cue.rulesSentence()) {
			this.ruling[found.from()] = cue;
			return;
		}
		int clause = this.tokens.get(cue.looksAhead() ? found.to() - 1 : found.from()).clause();
		if (cue.looksAhead()) {
			int end = found.to() + cue.reach();
			for (int i = found.to(); i < Math.min(this.tokens.size(), end)
					&& this.tokens.get(i).clause() == clause; i++) {
				this.ahead[i] = cue;
				end += (cue.reach() == 1 && isAmount(i)) ? 1 : 0;
			}
		}
		else {
			for (int i = found.from() - 1; i >= Math.max(0, found.from() - cue.reach())
					&& this.tokens.get(i).clause() == clause; i--) {
				this.back[i] = cue;
			}
		}
	}

	/** {@code 16B} in {@code на 16B MoE}: cues that reach one word see past it. */
	private boolean isAmount(int at) {
		String form = this.tokens.get(at).form();
		return form.length() == 1 || Character.isDigit(form.codePointAt(0));
	}

	/** One verdict per mention, in order. */
	List<Verdict> judge(List<NameFinder.Found> mentions) {
		List<Verdict> verdicts = new ArrayList<>();
		for (int i = 0; i < mentions.size(); i++) {
			NameFinder.Found mention = mentions.get(i);
			Verdict verdict = near(mention);
			if (verdict == null && i > 0 && isListed(mentions.get(i - 1), mention)
					&& verdicts.get(i - 1).role() != Role.SUBJECT && !verdicts.get(i - 1).byPlace()) {
				verdict = verdicts.get(i - 1);
			}
			verdicts.add((verdict != null) ? verdict : byPlace(mention));
		}
		return verdicts;
	}

	/** Is it the next of a list that begins with the other: {@code DPO, PPO and RLHF}? */
	private boolean isListed(NameFinder.Found before, NameFinder.Found mention) {
		int between = mention.from() - before.to();
		return (between == 0 || (between == 1 && CONJUNCTIONS.contains(this.tokens.get(before.to()).key())))
				&& this.tokens.get(mention.from()).sentence() == this.tokens.get(before.from()).sentence();
	}

	private @Nullable Verdict near(NameFinder.Found mention) {
		Cue left = this.ahead[mention.from()];
		Cue right = this.back[mention.to() - 1];
		if (left == Cue.NEGATED_NEXT || right == Cue.NEGATED_PREVIOUS) {
			return Verdict.NEGATED;
		}
		if (this.title) {
			return null;
		}
		if (left == Cue.COMPARED_NEXT || left == Cue.COMPARED_ADJACENT || right == Cue.COMPARED_PREVIOUS) {
			return Verdict.COMPARED;
		}
		if (right == Cue.ASIDE_PREVIOUS) {
			return Verdict.ASIDE;
		}
		return (left == Cue.SETTING_ADJACENT) ? Verdict.SETTING : null;
	}

	private Verdict byPlace(NameFinder.Found mention) {
		Token first = this.tokens.get(mention.from());
		if (this.title) {
			return Verdict.TITLE;
		}
		if (this.ahead[mention.from()] == Cue.ABOUT_NEXT) {
			return Verdict.ABOUT;
		}
		Cue ruling = this.ruling[mention.from()];
		if (ruling == Cue.EVALUATION) {
			return Verdict.EVALUATED;
		}
		if (ruling == Cue.ASIDE) {
			return Verdict.ASIDE;
		}
		if (ruling == Cue.BACKGROUND) {
			return Verdict.BACKGROUND;
		}
		if (mention.name().verb()) {
			return Verdict.ACTION;
		}
		if (ruling == Cue.CONTRIBUTION) {
			return Verdict.CONTRIBUTION;
		}
		return (first.sentence() == 0) ? Verdict.LEAD : Verdict.BODY;
	}

}
