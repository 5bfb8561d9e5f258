package org.postergraph.digest.telegram;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.postergraph.digest.post.Headings;
import org.postergraph.digest.post.Line;

/** The lines that Telegram's page puts around posts. */
final class Furniture {

	private static final Set<String> LINES = Set.of("please open telegram to view this post", "view in telegram",
			"this media is not supported in your browser", "download telegram", "open in telegram", "view in channel",
			"media is too big", "join channel", "open a channel via telegram app", "preview channel", "context",
			"embed", "photo", "video", "video message", "voice message", "gif", "sticker", "channel created",
			"pinned message", "channel photo updated", "откройте telegram, чтобы посмотреть этот пост",
			"скачать telegram", "посмотреть в telegram", "открыть в telegram",
			"медиа не поддерживается в вашем браузере", "это медиа не поддерживается в вашем браузере",
			"пожалуйста, откройте telegram, чтобы посмотреть этот пост");

	private static final Pattern COUNT = Pattern.compile("(?i)[0-9][0-9., ]{0,12}[KMКМ]?[ ]?"
			+ "(?:subscribers?|members|photos?|videos?|links?|files?|views?|подписчик(?:а|ов)?|участник(?:а|ов)?|фото"
			+ "|видео|ссыл(?:ка|ки|ок)|файл(?:а|ов)?|просмотр(?:а|ов)?)", Pattern.UNICODE_CASE);

	private static final Pattern DATE = Pattern
		.compile("(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
				+ " [0-9]{1,2}(?:, [0-9]{4})?)|[0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?|[0-9]{1,2} (?:января|февраля|марта|апреля"
				+ "|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: [0-9]{4})?");

	private static final int LONGEST = 80;

	private final Set<String> channelNames;

	private Furniture(Set<String> channelNames) {
		this.channelNames = channelNames;
	}

	/**
	 * What is furniture on a page: the channel's name is known by its place above the
	 * subscribers.
	 */
	static Furniture of(List<Line> page) {
		Set<String> names = new HashSet<>();
		String before = "";
		String first = "";
		for (Line line : page) {
			String text = line.text();
			if (text.isEmpty()) {
				continue;
			}
			if (isCount(text) && !before.isEmpty() && !isCount(before)) {
				names.add(before);
			}
			else if (text.equals(first) && !Headings.isPossible(text)) {
				names.add(first);
			}
			first = first.isEmpty() ? text : first;
			before = (text.length() <= LONGEST) ? text : "";
		}
		return new Furniture(names);
	}

	boolean is(String line) {
		if (line.isEmpty() || line.length() > LONGEST) {
			return false;
		}
		String folded = line.toLowerCase(Locale.ROOT);
		return LINES.contains(folded) || this.channelNames.contains(line) || folded.startsWith("forwarded from ")
				|| isCount(line) || DATE.matcher(line).matches();
	}

	private static boolean isCount(String line) {
		return line.length() <= LONGEST && COUNT.matcher(line).matches();
	}

}
