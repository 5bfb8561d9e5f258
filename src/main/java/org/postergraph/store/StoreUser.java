package org.postergraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;
import org.neo4j.server.security.auth.UserRepository;

/** The one user of the embedded database, and the password that it has. */
final class StoreUser {

	static final String NAME = "neo4j";

	private StoreUser() {
	}

	/**
	 * Before the first start, as {@code neo4j-admin dbms set-initial-password} does it:
	 * the default password never works, and no statement has to be compiled to change it.
	 */
	static void setInitialPassword(Path home, String password) throws IOException {
		if (Files.exists(home.resolve("data/databases/system"))) {
			return;
		}
		Path file = home.resolve("data/dbms/auth.ini");
		Files.createDirectories(file.getParent());
		Files.deleteIfExists(file);
		try (FileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			write(new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE),
					password);
		}
	}

	private static void write(UserRepository users, String password) throws IOException {
		try {
			users.start();
			users.create(new User(NAME, null,
					SystemGraphCredential.createCredentialForPassword(bytes(password), new SecureHasher()), false,
					false));
			users.shutdown();
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException("The first user cannot be written", ex);
		}
	}

	/** On every later start, in case the setting or the file says another one by now. */
	static void setPassword(DatabaseManagementService management, String password) {
		GraphDatabaseAPI system = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		if (has(system, password)) {
			return;
		}
		try (var transaction = system.beginTx()) {
			transaction
				.execute("ALTER USER " + NAME + " SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password))
				.close();
			transaction.commit();
		}
	}

	/** Neo4j refuses to set the password that a user already has. */
	private static boolean has(GraphDatabaseAPI system, String password) {
		AuthManager users = system.getDependencyResolver().resolveDependency(AuthManager.class);
		try {
			return users.login(AuthToken.newBasicAuthToken(NAME, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			return false;
		}
	}

	private static byte[] bytes(String password) {
		return password.getBytes(StandardCharsets.UTF_8);
	}

}
