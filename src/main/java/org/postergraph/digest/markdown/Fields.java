package org.postergraph.digest.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.SourceIssue.BadField;
import org.postergraph.digest.SourceIssue.UnknownField;
import org.postergraph.digest.Origin;
import org.postergraph.digest.post.ConferenceWords;
import org.postergraph.digest.post.Known;
import org.postergraph.digest.post.Names;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of a front matter, each read for itself, so that one fault spoils no other.
 */
final class Fields {

	private static final int LAST_DAY = 31;

	private final List<DigestIssue> issues;

	private final Set<String> seen = new HashSet<>();

	private @Nullable String key;

	private @Nullable ConferenceName conference;

	private @Nullable DigestDay day;

	private List<String> reviewers = List.of();

	private @Nullable Instant published;

	private @Nullable String url;

	Fields(List<DigestIssue> issues) {
		this.issues = issues;
	}

	Known known() {
		return new Known(new Origin(this.key, this.published, this.url, null, null), this.conference, this.day,
				this.reviewers, false);
	}

	void read(NodeTuple tuple) {
		Node value = tuple.getValueNode();
		String field = (tuple.getKeyNode() instanceof ScalarNode name) ? name.getValue() : "";
		if (!this.seen.add(field)) {
			bad(tuple.getKeyNode(), field, "given again", "the first of its name");
			return;
		}
		if (field.equals("reviewers")) {
			this.reviewers = reviewers(value);
		}
		else if (value instanceof ScalarNode scalar) {
			read(field, scalar, scalar.getValue().strip());
		}
		else {
			bad(value, field, "a list or a mapping", "a single value");
		}
	}

	private void read(String field, ScalarNode node, String value) {
		if (value.isEmpty() || value.equals("null") || value.equals("~")) {
			return;
		}
		switch (field) {
			case "key" -> this.key = value;
			case "conference" -> this.conference = conference(node, value);
			case "day" -> this.day = day(node, value);
			case "published" -> this.published = published(node, value);
			case "url" -> this.url = url(node, value);
			default -> this.issues.add(new UnknownField(line(node), DigestIssue.shorten(field + ": " + value), field,
					"conference, day, reviewers, published, url, key"));
		}
	}

	private @Nullable ConferenceName conference(Node node, String value) {
		int space = value.lastIndexOf(' ');
		String year = value.substring(space + 1);
		boolean plain = space > 0 && year.length() == 4 && (year.startsWith("19") || year.startsWith("20"))
				&& year.chars().allMatch((c) -> c >= '0' && c <= '9');
		ConferenceName name = plain ? new ConferenceName(value.substring(0, space).strip(), Integer.parseInt(year))
				: ConferenceWords.in(value).orElse(null);
		if (name == null) {
			bad(node, "conference", value, "a series with its year, such as ICLR 2025");
		}
		return name;
	}

	private @Nullable DigestDay day(Node node, String value) {
		boolean digits = value.length() <= 2 && value.chars().allMatch((c) -> c >= '0' && c <= '9');
		int number = digits ? Integer.parseInt(value) : 0;
		if (number < 1 || number > LAST_DAY) {
			bad(node, "day", value, "a number from 1 to " + LAST_DAY);
			return null;
		}
		return new DigestDay(number, Basis.STATED, "day: " + value);
	}

	private List<String> reviewers(Node node) {
		List<ScalarNode> values = new ArrayList<>();
		List<Node> nodes = (node instanceof SequenceNode sequence) ? sequence.getValue() : List.of(node);
		for (Node value : nodes) {
			if (value instanceof ScalarNode scalar) {
				values.add(scalar);
			}
			else {
				bad(value, "reviewers", "a list or a mapping", "a list of names");
			}
		}
		List<String> names = new ArrayList<>();
		for (ScalarNode value : values) {
			Names read = Names.of(value.getValue());
			names.addAll(read.read());
			read.unread().forEach((name) -> bad(value, "reviewers", name, "a person's name"));
		}
		return names.stream().distinct().toList();
	}

	/** A date alone stands for its first moment in UTC. */
	private @Nullable Instant published(Node node, String value) {
		try {
			return (value.length() == 10) ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
					: OffsetDateTime.parse(value.replace(' ', 'T')).toInstant();
		}
		catch (DateTimeException ex) {
			bad(node, "published", value, "a date (2025-04-25) or a time with its offset (2025-04-25T18:00:00Z)");
			return null;
		}
	}

	private @Nullable String url(Node node, String value) {
		try {
			URI uri = new URI(value);
			if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
				return value;
			}
		}
		catch (URISyntaxException ex) {
			// reported below, as any other address that is none
		}
		bad(node, "url", value, "an address that begins with https://");
		return null;
	}

	private void bad(Node node, String field, String value, String expected) {
		this.issues.add(new BadField(line(node), DigestIssue.shorten(value), field, expected));
	}

	/** The document's line: the mark counts from 0 and does not see the opening fence. */
	private static int line(Node node) {
		return node.getStartMark().getLine() + 2;
	}

}
