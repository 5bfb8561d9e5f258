package org.postergraph.web.browser;

import java.net.InetAddress;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.unit.DataSize;

/**
 * A second web server for Neo4j Browser: it keeps credentials in the local storage of its
 * origin, so nothing else is served there.
 *
 * <p>
 * Always on loopback, as the Bolt of the embedded store is. A Neo4j server brings a
 * Browser of its own.
 */
class BrowserServer implements SmartLifecycle {

	static final String HOST = "127.0.0.1";

	private static final int SPARE_THREADS = 2;

	private final BrowserProperties properties;

	private final BrowserServlet servlet;

	private @Nullable WebServer server;

	BrowserServer(BrowserProperties properties, BrowserServlet servlet) {
		this.properties = properties;
		this.servlet = servlet;
	}

	@Override
	public void start() {
		if (this.properties.off() || this.server != null) {
			return;
		}
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory("", this.properties.port());
		factory.setAddress(InetAddress.getLoopbackAddress());
		factory.setRegisterDefaultServlet(false);
		factory.setCompression(compression());
		factory.addProtocolHandlerCustomizers((protocol) -> {
			if (protocol instanceof AbstractProtocol<?> threads) {
				threads.setMinSpareThreads(SPARE_THREADS);
			}
		});
		WebServer started = factory
			.getWebServer((context) -> context.addServlet("neo4j-browser", this.servlet).addMapping("/*"));
		started.start();
		this.server = started;
	}

	/** The scripts are 12 MB, a fifth of that compressed. */
	private static Compression compression() {
		Compression compression = new Compression();
		compression.setEnabled(true);
		compression.setMinResponseSize(DataSize.ofKilobytes(4));
		return compression;
	}

	@Override
	public void stop() {
		if (this.server != null) {
			this.server.destroy();
			this.server = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

	/** Such as {@code http://127.0.0.1:7474/}; null when it is off. */
	@Nullable String address() {
		return (this.server != null) ? "http://" + HOST + ":" + this.server.getPort() + "/" : null;
	}

}
