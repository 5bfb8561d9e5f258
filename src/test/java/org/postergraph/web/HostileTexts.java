package org.postergraph.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A thousand texts that somebody might send who means no good, the same ones each time:
 * seeds of many families, then pairs of them joined. Bytes, since some are no text.
 */
final class HostileTexts {

	static final int COUNT = 1000;

	private static final List<String> CYPHER = List.of("' OR 1=1 //", "\"}) DETACH DELETE n //",
			"x\") RETURN 1 UNION MATCH (n) DETACH DELETE n", "$id", "$topic", "`Paper`", "') CREATE (:Hacked) //",
			"few-bits'}) SET p.title = 'x' //", "*/ MATCH (n) DETACH DELETE n /*", "\\u0027}) MERGE (:Hacked) //",
			"CALL db.labels()", "CALL dbms.shutdown()", "LOAD CSV FROM 'file:///etc/passwd' AS l",
			"x' IN [1,2,3] OR 'a'='a", "'; DROP CONSTRAINT paper_id;", "}}) RETURN n {.*}", ":Paper {id: 'few-bits'}",
			"n.id =~ '.*'", "apoc.load.json('http://127.0.0.1/')", "USE system SHOW USERS");

	private static final List<String> LUCENE = List.of("*", "?", "*:*", "title:* OR id:*", "a~", "a~0.99", "a~99999",
			"\"a b\"~9999999", "[a TO z]", "{* TO *}", "[* TO", "a^99999999", "a^-1", "+-&&||!(){}^\"~*?:\\/", "\\",
			"\"", "\\\\\"", "AND", "OR", "NOT", "a AND", "NOT NOT a", "((((((((((a", "))))", "/.*/", "/(a+)+$/", "/[/",
			"_exists_:a", "*a*", "?".repeat(50), "*".repeat(50), "a* ".repeat(100), "+".repeat(100),
			"a OR ".repeat(300));

	private static final List<String> PATHS = List.of("../../../../etc/passwd", "..%2f..%2f",
			"..\\..\\windows\\win.ini", "....//....//", "%2e%2e/", "%252e%252e%252f", "/etc/passwd", "//example.org/",
			"file:///etc/passwd", "http://127.0.0.1:7474/", "C:\\", "\\\\host\\share", "WEB-INF/web.xml",
			"/actuator/env", "../actuator/heapdump", ";jsessionid=1", ";a=b;c=d", "few-bits;v=1", "few-bits/",
			"/few-bits", "few-bits/related", "few-bits%2frelated", "few-bits#x", "few-bits?x=1", "few-bits&topic=dpo",
			"few-bits.json", "few-bits%00.json", "few-bits%20", "few-bits+", ".", "..", "...", "....", "/", "//", "\\",
			"~", "~root", ".git/config", "*.*");

	private static final List<String> MARKUP = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"<svg/onload=alert(1)>", "javascript:alert(1)", "'-alert(1)-'", "</title><script>", "<!--", "]]>",
			"<![CDATA[", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
			"&lt;script&gt;", "&#0;", "&#x202e;", "<a href=\"data:text/html,x\">", "<iframe src=//example.org>",
			"<style>*{}</style>", "<b onmouseover=x>", "\u003cscript\u003e", "＜script＞", "+ADw-script+AD4-");

	private static final List<String> TEMPLATES = List.of("{}", "{id}", "{{7*7}}", "${7*7}", "#{7*7}", "*{7*7}", "@{x}",
			"__${T(java.lang.Runtime).getRuntime()}__::.x", "${jndi:ldap://127.0.0.1:1/x}", "${${lower:j}ndi:ldap://x}",
			"${env:HOME}", "${spring.security.user.password}", "#{systemProperties}", "%{#a=1}", "<%= 7*7 %>",
			"!!java.net.URL [x]", "%s%s%s%s%s%n", "%1$s %2$s", "%d", "%x%x%x%x", "%99999999d", "{0}", "{0,number,#}",
			"%c%c%c", "$1", "\\1", "$$", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "class.module.classLoader.resources",
			"@type", "__proto__", "constructor");

	private static final List<String> QUERIES = List.of("' OR '1'='1", "1; DROP TABLE papers--",
			"1' UNION SELECT NULL--", "admin'--", "' AND SLEEP(5)--", "\" OR \"\"=\"", "') OR ('a'='a",
			"*)(uid=*))(|(uid=*", "| ls -la", "; cat /etc/passwd", "`id`", "$(id)", "&& id", "{\"$gt\": \"\"}",
			"[$ne]=1", "' or count(/*)=1 or '", "sort=title", "title;desc", "title,desc", "title:desc:asc",
			"score:desc,title");

	private static final List<String> NUMBERS = List.of("-1", "-0", "00", "1e9", "1e400", "1.5", "0x10", "010", "NaN",
			"Infinity", "-Infinity", "2147483647", "2147483648", "-2147483649", "9223372036854775807",
			"9223372036854775808", "9".repeat(400), "-" + "9".repeat(400), "0." + "0".repeat(400) + "1", "1_000",
			"1,000", "1 000", "+1+1", "١٢٣", "１２", "²", "½", "Ⅷ", "null", "undefined", "nil", "None", "TRUE ", "tru",
			"[1]", "1..2", "1-2");

	private static final List<String> NAMES = List.of("a[]", "a[0]", "a[b]", "a[0].b", "topic[]", "topic[0]",
			"topic[0][1]", "page.size", "a.b.c", "_topic", "!topic", "topic.class", "class.name", "a[9999999999]",
			"a['b']", "a[-1]", "_method", "_csrf", "Topic", "TOPIC", "topic ", " topic", "t\u043epic", "perPage",
			"topicMatch", "groupBy", "dryRun");

	/** Marks that change how other text is read or shown, or are nothing to see. */
	private static final List<String> UNICODE = List.of("\u202etxt.exe", "\u202d\u202e\u202c", "\u2066\u2069",
			"\u200f\u200e", "\u200b", "\u200b\u200c\u200d\u2060\ufeff", "\ufeff", "\ufffd", "\uffff", "\ufdd0",
			"\ue000", "\u2028", "\u2029", "\u0085", "\u00a0", "\u3000", "\u00ad", "\u034f", "\u115f", "е\u0301",
			"e\u0301", "é", "ß", "ẞ", "İ", "ı", "ﬃ", "ﷺ", "Ω", "Å", "K", "ǆ", "Σς", "а\u0300".repeat(100),
			"Z\u0351\u036b\u0343\u036a".repeat(40), "кв-кэш", "KV-кэш\u0000", "ТЕМИРЧЕВ\u202e", "漢字", "ไทย", "العربية",
			"हिन्दी", "🙂", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇷🇺🇷🇺", "👍🏿", "🙂".repeat(200), "𝒦𝒱", "𐍈", "\udbff\udfff",
			"1️⃣");

	private static final List<String> BREAKS = List.of("\r\nSet-Cookie: a=b", "\r\nX-Injected: 1", "\nX-Injected: 1",
			"\rX-Injected: 1", "\r\n\r\n<html>", "x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", "%0d%0aX-Injected:%201",
			"\u560a\u560dX-Injected: 1", "\u2028X-Injected: 1", "\r\n X-Injected: 1", "\u0085X-Injected: 1");

	private static final List<String> REST = List.of("", " ", "   ", "\t", "+", "%", "%%", "%0", "%00", "%zz", "%u0041",
			"%25", "&", "=", "?", "#", ",", ";", ":", "@", "!", "$", "^", "|", "-", "--", "_", "'", "''",
			"x".repeat(500), "x".repeat(501), "x".repeat(2600), "x".repeat(7000), "x".repeat(9000), "я".repeat(500),
			"я".repeat(501), "я".repeat(1200), "-".repeat(2000), "a-".repeat(1000), "a ".repeat(250),
			"\u0000".repeat(300), ".".repeat(2000), "%".repeat(800), "/".repeat(800));

	private HostileTexts() {
	}

	static List<byte[]> all() {
		Map<String, byte[]> distinct = new LinkedHashMap<>();
		List<byte[]> seeds = seeds();
		seeds.forEach((text) -> distinct.put(HexFormat.of().formatHex(text), text));
		Random random = new Random(20250424);
		while (distinct.size() < COUNT) {
			byte[] text = join(seeds.get(random.nextInt(seeds.size())), seeds.get(random.nextInt(seeds.size())));
			distinct.put(HexFormat.of().formatHex(text), text);
		}
		return List.copyOf(distinct.values());
	}

	private static List<byte[]> seeds() {
		List<byte[]> seeds = new ArrayList<>();
		Stream.of(CYPHER, LUCENE, PATHS, MARKUP, TEMPLATES, QUERIES, NUMBERS, NAMES, UNICODE, BREAKS, REST)
			.flatMap(List::stream)
			.forEach((text) -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
		IntStream.range(0, 33)
			.mapToObj((control) -> "a" + Character.toString((control < 32) ? control : 127) + "b")
			.forEach((text) -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
		// Lone surrogates, overlong forms, bytes that begin nothing or end nothing
		for (String hex : List.of("eda080", "edbfbf", "61eda08062", "eda081eda080", "edb080eda080", "c080", "c0af",
				"c0ae", "c0aec0aec0af", "e080af", "f08080af", "f8808080af", "fc80808080af", "c19c", "80", "bf", "c3",
				"e282", "f09f98", "fe", "ff", "fffe", "feff", "f4908080", "f5808080", "61ff62", "d0", "6bd0", "efbfbe",
				"00", "0000", "c3a9c3")) {
			seeds.add(HexFormat.of().parseHex(hex));
		}
		return seeds;
	}

	/** What is too long to be sent by itself is not made longer. */
	private static byte[] join(byte[] one, byte[] other) {
		int length = Math.min(one.length, 800);
		byte[] joined = new byte[length + Math.min(other.length, 800)];
		System.arraycopy(one, 0, joined, 0, length);
		System.arraycopy(other, 0, joined, length, joined.length - length);
		return joined;
	}

	/** Percent-encoded, all but letters and digits. */
	static String encode(byte[] text) {
		StringBuilder encoded = new StringBuilder();
		for (byte b : text) {
			if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9')) {
				encoded.append((char) b);
			}
			else {
				encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
			}
		}
		return encoded.toString();
	}

}
