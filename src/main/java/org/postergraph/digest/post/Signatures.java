package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.PostIssue.UnreadableName;

/**
 * Who signed the digest, and who signed which summary. One sign-off covers the digest,
 * wherever it stands. Where there are several, the one that closes the digest covers it,
 * and each of the others covers the summary that it follows.
 */
record Signatures(List<String> digest, List<List<String>> summaries, List<DigestIssue> issues) {

	static Signatures of(Body intro, List<Body> bodies) {
		List<SignOff> all = Stream.concat(Stream.of(intro), bodies.stream())
			.flatMap((body) -> body.signOffs().stream())
			.toList();
		Set<String> digest = new LinkedHashSet<>();
		List<List<String>> summaries = new ArrayList<>();
		intro.signOffs().forEach((signOff) -> digest.addAll(signOff.names().read()));
		boolean each = all.size() > 1 && bodies.stream().allMatch((body) -> body.signOffs().size() == 1)
				&& !all.get(all.size() - 1).forAll();
		for (Body body : bodies) {
			Set<String> own = new LinkedHashSet<>();
			for (SignOff signOff : body.signOffs()) {
				boolean closing = signOff == all.get(all.size() - 1) && !each;
				((closing) ? digest : own).addAll(signOff.names().read());
			}
			summaries.add(List.copyOf(own));
		}
		return new Signatures(List.copyOf(digest), summaries, all.stream().flatMap(Signatures::unread).toList());
	}

	List<String> summary(int i) {
		return this.summaries.get(i);
	}

	private static Stream<DigestIssue> unread(SignOff signOff) {
		int line = signOff.line().number();
		String excerpt = DigestIssue.shorten(signOff.line().text());
		boolean nothing = signOff.names().read().isEmpty() && signOff.names().unread().isEmpty();
		List<String> names = nothing ? List.of("") : signOff.names().unread();
		return names.stream().map((name) -> new UnreadableName(line, excerpt, name));
	}

}
