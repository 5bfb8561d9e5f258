package org.postergraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The generated password of the embedded database: made once, readable by its owner only.
 */
final class StorePassword {

	private static final int BYTES = 18;

	private StorePassword() {
	}

	/** The password in that file, which is made when absent. */
	static String readOrGenerate(Path file) throws IOException {
		if (Files.exists(file)) {
			return Files.readString(file, StandardCharsets.UTF_8).strip();
		}
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		write(file, password);
		return password;
	}

	/**
	 * Written beside its place and moved there: a crash in between leaves no half
	 * password.
	 */
	private static void write(Path file, String password) throws IOException {
		Files.createDirectories(file.getParent());
		Path draft = Files.createTempFile(file.getParent(), "password", ".tmp", ownerOnly());
		Files.writeString(draft, password + System.lineSeparator(), StandardCharsets.UTF_8, StandardOpenOption.SYNC);
		Files.move(draft, file);
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
