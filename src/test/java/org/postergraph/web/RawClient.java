package org.postergraph.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.RestQuestions.Answer;

/**
 * Sends what no other client would, byte by byte as it is given, over one connection. For
 * one thread.
 */
final class RawClient implements AutoCloseable {

	private final int port;

	private @Nullable Socket socket;

	private InputStream in = InputStream.nullInputStream();

	RawClient(int port) {
		this.port = port;
	}

	/**
	 * Sends a request and reads its answer.
	 * @param headers lines, each with its end
	 */
	Answer send(String method, String target, byte[] headers, byte[] body) throws IOException {
		Socket open = open();
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes((method + " " + target + " HTTP/1.1\r\nHost: localhost:" + this.port + "\r\nContent-Length: "
				+ body.length + "\r\n")
			.getBytes(StandardCharsets.ISO_8859_1));
		request.writeBytes(headers);
		request.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
		request.writeBytes(body);
		open.getOutputStream().write(request.toByteArray());
		return read(method);
	}

	private Socket open() throws IOException {
		Socket known = this.socket;
		if (known != null) {
			return known;
		}
		Socket opened = new Socket("localhost", this.port);
		opened.setTcpNoDelay(true);
		opened.setSoTimeout(30_000);
		this.in = new BufferedInputStream(opened.getInputStream());
		this.socket = opened;
		return opened;
	}

	private Answer read(String method) throws IOException {
		String status = line();
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.merge(line.substring(0, colon), line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
		}
		int code = Integer.parseInt(status.split(" ", 3)[1]);
		byte[] body = (method.equals("HEAD") || code == 204 || code == 304) ? new byte[0] : body(headers);
		if ("close".equals(headers.get("Connection"))) {
			close();
		}
		return new Answer(code, headers, headers.getOrDefault("Content-Type", ""),
				new String(body, StandardCharsets.UTF_8));
	}

	private byte[] body(Map<String, String> headers) throws IOException {
		String length = headers.get("Content-Length");
		if (length != null) {
			return this.in.readNBytes(Integer.parseInt(length));
		}
		if (!"chunked".equals(headers.get("Transfer-Encoding"))) {
			return this.in.readAllBytes();
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = chunk(); size > 0; size = chunk()) {
			body.writeBytes(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int b = this.in.read(); b != '\n'; b = this.in.read()) {
			if (b < 0) {
				throw new IOException("The connection ended in: " + line);
			}
			line.append((char) b);
		}
		return line.toString().stripTrailing();
	}

	@Override
	public void close() throws IOException {
		Socket open = this.socket;
		if (open != null) {
			open.close();
			this.socket = null;
		}
	}

}
