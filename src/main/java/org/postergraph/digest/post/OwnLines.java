package org.postergraph.digest.post;

import java.util.List;

/** Lines that mean something by themselves and are never part of the line above. */
public final class OwnLines {

	private OwnLines() {
	}

	public static boolean is(String line) {
		return Titles.isListItem(line) || Hashtags.isHashtags(line) || SignOff.startsAt(List.of(new Line(1, line)), 0);
	}

}
