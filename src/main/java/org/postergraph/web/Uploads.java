package org.postergraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postergraph.ingest.ImportSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * What a client sent, until it is imported: small content in memory, larger content in
 * temporary files that nobody can open by name and that vanish with the process, however
 * it ends.
 */
final class Uploads implements AutoCloseable {

	private static final int IN_MEMORY = 1 << 20;

	private static final Logger logger = LoggerFactory.getLogger(Uploads.class);

	private final long maxBytes;

	private final List<ImportSource> sources = new ArrayList<>();

	private final List<FileChannel> files = new ArrayList<>();

	/**
	 * No uploads yet.
	 * @param maxBytes that each may hold
	 */
	Uploads(long maxBytes) {
		this.maxBytes = maxBytes;
	}

	List<ImportSource> sources() {
		return List.copyOf(this.sources);
	}

	/**
	 * Reads an upload to its end.
	 * @throws MaxUploadSizeExceededException when it holds more than is taken
	 */
	void add(String name, InputStream content) throws IOException {
		byte[] start = content.readNBytes((int) Math.min(this.maxBytes + 1, IN_MEMORY + 1));
		if (start.length > this.maxBytes) {
			throw new MaxUploadSizeExceededException(this.maxBytes);
		}
		if (start.length <= IN_MEMORY) {
			this.sources.add(new ImportSource(name, start));
			return;
		}
		FileChannel file = openFile();
		this.files.add(file);
		OutputStream out = Channels.newOutputStream(file);
		out.write(start);
		byte[] buffer = new byte[1 << 16];
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			if (file.position() + read > this.maxBytes) {
				throw new MaxUploadSizeExceededException(this.maxBytes);
			}
			out.write(buffer, 0, read);
		}
		this.sources.add(new ImportSource(name, file.size(), () -> new FileInput(file)));
	}

	/** The system removes it when it is closed, or when the process is gone. */
	private static FileChannel openFile() throws IOException {
		Path path = Files.createTempFile("postergraph-upload-", ".tmp");
		return FileChannel.open(path,
				Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
	}

	@Override
	public void close() {
		for (FileChannel file : this.files) {
			try {
				file.close();
			}
			catch (IOException ex) {
				logger.warn("A temporary file could not be closed", ex);
			}
		}
	}

	/** Reads a file from its beginning, whoever else reads it. */
	private static final class FileInput extends InputStream {

		private final FileChannel file;

		private long position;

		FileInput(FileChannel file) {
			this.file = file;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = this.file.read(ByteBuffer.wrap(bytes, offset, length), this.position);
			this.position += Math.max(0, read);
			return read;
		}

	}

}
