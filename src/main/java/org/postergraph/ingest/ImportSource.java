package org.postergraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;

/**
 * A file or an upload to be imported.
 *
 * @param name for messages only: formats are recognised by content
 * @param size in bytes
 * @param content that can be opened more than once
 */
public record ImportSource(String name, long size, InputStreamSource content) {

	public ImportSource(String name, byte[] bytes) {
		this(name, bytes.length, new ByteArrayResource(bytes));
	}

	/** A file, which must stay as it is until it is imported. */
	public static ImportSource of(Path file) throws IOException {
		return new ImportSource(String.valueOf(file.getFileName()), Files.size(file), new FileSystemResource(file));
	}

	/** How much of it is held in memory, in bytes. */
	long heldBytes() {
		return (this.content instanceof ByteArrayResource) ? this.size : 0;
	}

}
