package org.postergraph.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of Neo4j Browser by their path, such as {@code /browser/index.html}. They are
 * listed once, so no path can lead to anything else.
 */
class BrowserFiles {

	private static final String ROOT = "neo4j-browser";

	private final Map<String, Resource> files = new HashMap<>();

	BrowserFiles() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + ROOT + "/browser/**")) {
				if (file.isReadable()) {
					this.files.put(path(file), file);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String path(Resource file) throws IOException {
		String url = file.getURL().getPath();
		return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
	}

	Optional<Resource> find(String path) {
		return Optional.ofNullable(this.files.get(path.endsWith("/") ? path + "index.html" : path));
	}

}
