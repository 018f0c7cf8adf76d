package id.nirkertas.office;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.ldap.autoconfigure.LdapConnectionDetails;

/** An LDAP directory in memory with the people of the office; it forgets what is changed in it. */
final class OfficeDirectory implements LdapConnectionDetails, AutoCloseable {

	private static final String BASE = "dc=kantor,dc=example";

	private final InMemoryDirectoryServer server;

	private OfficeDirectory(InMemoryDirectoryServer server) {
		this.server = server;
	}

	static OfficeDirectory start(OfficeSettings office) throws LDAPException, IOException {
		var config = new InMemoryDirectoryServerConfig(BASE);
		config.setSchema(null);
		config.setGenerateOperationalAttributes(false);
		config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("office", InetAddress.getLoopbackAddress(),
				office.port(OfficeSettings.Service.DIRECTORY), null));
		var server = new InMemoryDirectoryServer(config);
		try (var ldif = OfficeDirectory.class.getResourceAsStream("/office/office.ldif");
				var reader = new LDIFReader(Objects.requireNonNull(ldif), 0, OfficeDirectory::identified)) {
			server.importFromLDIF(true, reader);
		}
		server.startListening();
		return new OfficeDirectory(server);
	}

	/** Entries are the same from start to start, as in a directory that remembers. */
	private static Entry identified(Entry entry, long line) {
		entry.setAttribute("entryUUID",
				UUID.nameUUIDFromBytes(entry.getDN().getBytes(StandardCharsets.UTF_8)).toString());
		return entry;
	}

	/** For a test that adds somebody. */
	InMemoryDirectoryServer server() {
		return server;
	}

	@Override
	public String[] getUrls() {
		return new String[]{"ldap://127.0.0.1:" + server.getListenPort()};
	}

	@Override
	public String getBase() {
		return BASE;
	}

	void stop() {
		server.shutDown(true);
	}

	/** On the port it had. */
	void resume() {
		if (server.getListenPort() < 0) {
			try {
				server.startListening();
			} catch (LDAPException e) {
				throw new IllegalStateException("The directory does not listen again", e);
			}
		}
	}

	@Override
	public void close() {
		server.shutDown(true);
	}
}
