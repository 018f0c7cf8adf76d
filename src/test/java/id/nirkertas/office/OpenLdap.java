package id.nirkertas.office;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ldap.autoconfigure.LdapConnectionDetails;

/**
 * A real OpenLDAP server, configured, seeded and started by the script that production starts it by, with the people of the
 * office in it.
 */
public final class OpenLdap implements LdapConnectionDetails, AutoCloseable {

	private static final String BASE = "dc=kantor,dc=example";
	private static final String SERVICE = "kata-sandi-layanan";
	private static final String ADMIN = "kata-sandi-pengelola";

	private final Path folder;
	private final int port;
	private ServerProcess server;

	private OpenLdap(Path folder, int port) throws IOException {
		this.folder = folder;
		this.port = port;
		this.server = serve();
	}

	/** In a folder of its own; it keeps its entries there from start to start. */
	public static OpenLdap start(Path folder) throws IOException, LDAPException, LDIFException {
		for (var part : List.of("run", "data", "secrets")) {
			Files.createDirectories(folder.resolve(part));
		}
		Files.writeString(folder.resolve("secrets/directory-password"), SERVICE + "\n");
		Files.writeString(folder.resolve("secrets/directory-admin-password"), ADMIN + "\n");
		var directory = new OpenLdap(folder, ServerProcess.freePort());
		directory.addOffice();
		return directory;
	}

	private ServerProcess serve() throws IOException {
		var command = new ProcessBuilder(absolute(Path.of("docker", "ldap", "start")));
		command.environment().putAll(Map.of("LDAP_BASE", BASE, "LDAP_LISTEN", getUrls()[0], "LDAP_RUN",
				absolute(folder.resolve("run")), "LDAP_DATA", absolute(folder.resolve("data")), "LDAP_SECRETS",
				absolute(folder.resolve("secrets")), "LDAP_SEED", absolute(Path.of("docker", "ldap", "seed.ldif"))));
		return ServerProcess.start(command, folder.resolve("slapd.log"), this::answers);
	}

	private static String absolute(Path path) {
		return path.toAbsolutePath().toString();
	}

	private boolean answers() {
		try (var _ = keeper()) {
			return true;
		} catch (LDAPException notYet) {
			return false;
		}
	}

	private void addOffice() throws IOException, LDAPException, LDIFException {
		try (var keeper = keeper();
				var reader = new LDIFReader(Objects.requireNonNull(getClass().getResourceAsStream("/office/office.ldif")))) {
			for (@Nullable
			Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
				// The seed has the branches already
				if (keeper.getEntry(entry.getDN()) == null) {
					keeper.add(entry);
				}
			}
		}
	}

	/** Many entries at once, as LDIF: written past the server, which stands still meanwhile. */
	public void takeIn(Path entries) throws IOException, InterruptedException {
		server.close();
		var log = folder.resolve("slapadd.log").toFile();
		var added = new ProcessBuilder(Program.SLAPD.path().orElseThrow().resolveSibling("slapadd").toString(), "-q", "-f",
				absolute(folder.resolve("run/slapd.conf")), "-l", absolute(entries)).redirectErrorStream(true)
				.redirectOutput(log).start().waitFor();
		server = serve();
		if (added != 0) {
			throw new IOException("slapadd refuses, see " + log);
		}
	}

	/** A connection of whoever keeps the accounts; may do everything. */
	public LDAPConnection keeper() throws LDAPException {
		return connection("cn=admin," + BASE, ADMIN);
	}

	/** A connection with a name and a password. */
	public LDAPConnection connection(String name, String password) throws LDAPException {
		return new LDAPConnection("127.0.0.1", port, name, password);
	}

	/** What the health check of the image says: 0 when it answers. */
	public int healthy() throws IOException, InterruptedException {
		var command = new ProcessBuilder(absolute(Path.of("docker", "ldap", "healthy")));
		command.environment().put("LDAP_LISTEN", getUrls()[0]);
		return command.start().waitFor();
	}

	/** As {@code kill -9}. */
	public void kill() {
		server.kill();
	}

	/** With the entries it had, if it does not run. */
	public void resume() throws IOException {
		if (!server.isAlive()) {
			server = serve();
		}
	}

	@Override
	public String[] getUrls() {
		return new String[]{"ldap://127.0.0.1:" + port};
	}

	@Override
	public String getBase() {
		return BASE;
	}

	@Override
	public String getUsername() {
		return "cn=nirkertas,ou=services," + BASE;
	}

	@Override
	public String getPassword() {
		return SERVICE;
	}

	@Override
	public void close() {
		server.close();
	}
}
