package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines under a title, or above the first one.
 *
 * @param text the paragraphs up to the first sign-off, separated by a blank line
 * @param firstLine of the text; 0 when there is none
 * @param lines of the text, without blank ones
 */
record Body(String text, int firstLine, List<SignOff> signOffs, List<String> hashtags, List<Line> lines) {

	static Body of(List<Line> lines) {
		StringBuilder text = new StringBuilder();
		List<SignOff> signOffs = new ArrayList<>();
		List<String> hashtags = new ArrayList<>();
		List<Line> textLines = new ArrayList<>();
		int firstLine = 0;
		boolean blank = false;
		int i = 0;
		while (i < lines.size()) {
			Line line = lines.get(i);
			SignOff signOff = SignOff.at(lines, i).orElse(null);
			if (signOff != null) {
				signOffs.add(signOff);
				hashtags.addAll(signOff.hashtags());
				i = signOff.end();
				continue;
			}
			if (Hashtags.isHashtags(line.text())) {
				hashtags.addAll(Hashtags.in(line.text()));
			}
			else if (!line.isBlank() && signOffs.isEmpty()) {
				firstLine = (firstLine == 0) ? line.number() : firstLine;
				text.append(text.isEmpty() ? "" : (blank ? "\n\n" : "\n")).append(line.text());
				textLines.add(line);
				blank = false;
			}
			blank = blank || line.isBlank();
			i++;
		}
		return new Body(text.toString(), firstLine, List.copyOf(signOffs), List.copyOf(hashtags), textLines);
	}

}
