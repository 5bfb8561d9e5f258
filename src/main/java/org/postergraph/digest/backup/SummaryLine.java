package org.postergraph.digest.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.Restored.FormerTitle;
import org.postergraph.digest.Restored.RestoredPaper;
import org.postergraph.digest.Summary;

/** A summary in the line of its digest. */
record SummaryLine(@Nullable String paper, @Nullable String title, @Nullable String text, @Nullable String language,
		@Nullable List<@Nullable String> signers, @Nullable List<@Nullable String> links,
		@Nullable List<@Nullable FormerLine> former) {

	private static final Set<String> LANGUAGES = Set.of("ru", "en");

	Summary summary(int line) {
		String written = Fields.text(this.title, "title");
		if (written.indexOf('\n') >= 0) {
			throw new BadLineException("a title has several lines");
		}
		return new Summary(written, Fields.text(this.text, "text"), Fields.oneOf(LANGUAGES, this.language, "language"),
				Fields.names(this.signers, "signers"), Fields.texts(this.links, "links"), line);
	}

	RestoredPaper restored() {
		List<FormerTitle> titles = new ArrayList<>();
		if (this.former != null) {
			for (FormerLine line : this.former) {
				if (line == null) {
					throw new BadLineException("former title is missing");
				}
				titles.add(line.read());
			}
		}
		return new RestoredPaper(Fields.id(this.paper, "paper"), titles);
	}

	/** A title that the summary had before an edit. */
	record FormerLine(@Nullable String title, @Nullable String key) {

		FormerTitle read() {
			return new FormerTitle(Fields.text(this.title, "former title"), Fields.text(this.key, "former key"));
		}

	}

}
