package org.postergraph.topic.evaluation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.Mention;
import org.postergraph.topic.Role;
import org.postergraph.topic.TopicFinding;

/**
 * A topic found wrongly, or not found as a subject.
 *
 * @param summary where
 * @param topic the concept's id
 * @param finding what the extractor found of it, if anything
 */
public record TopicError(GoldSummary summary, String topic, @Nullable TopicFinding finding) {

	private static final int CONTEXT = 40;

	/** Was it found where it is not labelled? */
	public boolean isWrong() {
		return this.finding != null && this.finding.role() == Role.SUBJECT;
	}

	/**
	 * For people: what happened, then each mention with its rule and the words around it.
	 */
	String told() {
		StringBuilder told = new StringBuilder(isWrong() ? "wrong  " : "missed ").append(this.topic)
			.append(" in ")
			.append(this.summary.title());
		if (this.finding == null) {
			return told.append("\n    no name of it is found").toString();
		}
		told.append(String.format(Locale.ROOT, " (%s %.2f)", this.finding.role().name().toLowerCase(Locale.ROOT),
				this.finding.score()));
		this.finding.mentions().forEach((mention) -> told.append("\n    ").append(around(mention)));
		return told.toString();
	}

	private String around(Mention mention) {
		String text = (mention.field() == Mention.Field.TITLE) ? this.summary.title() : this.summary.text();
		String before = text.substring(Math.max(0, mention.start() - CONTEXT), mention.start());
		String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + CONTEXT));
		return mention.rule() + ": " + (before + "»" + mention.quote() + "«" + after).replace('\n', ' ');
	}

}
