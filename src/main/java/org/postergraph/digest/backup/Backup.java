package org.postergraph.digest.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.NameDecision;
import org.postergraph.digest.Post;
import org.postergraph.digest.Post.Outcome;
import org.postergraph.digest.Restored;
import org.postergraph.digest.SourceIssue.BadLine;
import org.postergraph.digest.SourceIssue.BrokenOff;
import org.postergraph.digest.SourceIssue.ChangedMeanwhile;
import org.postergraph.digest.SourceIssue.NoDigest;
import org.postergraph.digest.UnreadableSourceException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A backup as far as its lines were read. */
final class Backup {

	private static final int VERSION = 1;

	private static final int MAX_DEPTH = 20;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(MAX_DEPTH)
				.maxStringLength(BackupReader.MAX_LINE)
				.build())
			.build())
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private final String source;

	private final List<Digest> digests = new ArrayList<>();

	private final List<Post> posts = new ArrayList<>();

	private final List<NameDecision> decisions = new ArrayList<>();

	private final List<DigestIssue> issues = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private boolean ended;

	Backup(String source) {
		this.source = source;
	}

	/**
	 * Reads one line more.
	 * @throws UnreadableSourceException when another version wrote it
	 */
	void add(Lines.Line line) {
		if (line.text().isBlank()) {
			return;
		}
		try {
			if (line.cut()) {
				throw new BadLineException("it is longer than " + BackupReader.MAX_LINE + " characters");
			}
			add(line.number(), JSON.readTree(line.text()));
		}
		catch (BadLineException ex) {
			addBad(line, String.valueOf(ex.getMessage()));
		}
		catch (JacksonException ex) {
			if (line.ended()) {
				addBad(line, "it is no JSON of its kind");
			}
			else {
				breakOff(line.number(), "the file ends in the middle of this line");
			}
		}
	}

	private void addBad(Lines.Line line, String problem) {
		this.issues.add(new BadLine(line.number(), DigestIssue.shorten(line.text()), problem));
	}

	private void add(int line, JsonNode node) {
		switch (node.path("type").asString("")) {
			case "postergraph" -> checkVersion(node.path("version").asInt(0));
			case "decision" -> this.decisions.add(JSON.treeToValue(node, DecisionLine.class).decision());
			case "digest" -> add(JSON.treeToValue(node, DigestLine.class).digest(line));
			case "end" -> end(line, node.path("changed").asBoolean(false));
			default -> throw new BadLineException("its type is none of postergraph, decision, digest, end");
		}
	}

	private void checkVersion(int version) {
		if (version != VERSION) {
			throw new UnreadableSourceException("%s is a backup of version %d; only version %d can be read."
				.formatted(this.source, version, VERSION));
		}
	}

	private void add(Digest digest) {
		Restored restored = digest.restored();
		if (restored != null && !this.ids.add(restored.id())) {
			throw new BadLineException("an earlier line holds a digest of this id");
		}
		this.digests.add(digest);
		this.posts.add(new Post(DigestIssue.shorten(digest.heading()), Outcome.DIGEST, digest.summaries().size(),
				digest.day(), digest.line()));
	}

	private void end(int line, boolean changed) {
		this.ended = true;
		if (changed) {
			this.issues.add(new ChangedMeanwhile(line, ""));
		}
	}

	/** To be called behind the last line. */
	void end(int lines) {
		if (!this.ended) {
			breakOff(lines + 1, "the file ends before the backup does");
		}
	}

	void breakOff(int line, String problem) {
		this.ended = true;
		this.issues.add(new BrokenOff(line, "", problem));
	}

	DigestReading reading() {
		if (this.digests.isEmpty()) {
			this.issues.add(0, new NoDigest(1, "", "no line of it is a digest that can be read."));
		}
		return new DigestReading(BackupReader.FORMAT, this.digests, this.posts, 0, this.decisions, this.issues);
	}

}
