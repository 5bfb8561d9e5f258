package org.postergraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** What a curl command of the documentation asks, as far as the documentation goes. */
record CurlCommand(String method, String path, Map<String, String> headers, String user, byte[] body) {

	private static final String SERVICE = "http://127.0.0.1:8080";

	private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

	private static final String BOUNDARY = "a-boundary";

	static CurlCommand parse(String command) {
		Iterator<String> words = words(command.replace("\\\n", " ")).iterator();
		if (!words.next().equals("curl")) {
			throw new IllegalArgumentException("no curl: " + command);
		}
		String method = "GET";
		String url = "";
		String user = "";
		boolean get = false;
		List<String> data = new ArrayList<>();
		List<Path> files = new ArrayList<>();
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		while (words.hasNext()) {
			String word = words.next();
			switch (word) {
				case "-s", "-i", "-N" -> {
				}
				case "-I" -> method = "HEAD";
				case "-G" -> get = true;
				case "-X" -> method = words.next();
				case "-u" -> user = words.next();
				case "-H" -> header(headers, words.next());
				case "-d" -> data.add(words.next());
				case "--data-urlencode" -> data.add(encoded(words.next()));
				case "-F" -> files.add(Path.of(words.next().substring("file=@".length())));
				default -> url = word;
			}
		}
		if (!url.startsWith(SERVICE)) {
			throw new IllegalArgumentException("no address of the service: " + command);
		}
		String path = url.substring(SERVICE.length());
		if (get) {
			return new CurlCommand(method, path + (path.contains("?") ? "&" : "?") + String.join("&", data), headers,
					user, new byte[0]);
		}
		if (!files.isEmpty()) {
			headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
			return new CurlCommand("POST", path, headers, user, multipart(files));
		}
		return new CurlCommand(data.isEmpty() ? method : "POST", path, headers, user,
				String.join("&", data).getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> words(String command) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(command);
		while (matcher.find()) {
			for (int group = 1; group <= 3; group++) {
				if (matcher.group(group) != null) {
					words.add(matcher.group(group));
				}
			}
		}
		return words;
	}

	private static void header(Map<String, String> headers, String header) {
		int colon = header.indexOf(':');
		headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
	}

	private static String encoded(String pair) {
		int equals = pair.indexOf('=');
		return pair.substring(0, equals + 1) + UriUtils.encode(pair.substring(equals + 1), StandardCharsets.UTF_8);
	}

	private static byte[] multipart(List<Path> files) {
		StringBuilder body = new StringBuilder();
		for (Path file : files) {
			body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
				.append(file.getFileName())
				.append("\"\r\n\r\n")
				.append(read(file))
				.append("\r\n");
		}
		return body.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
