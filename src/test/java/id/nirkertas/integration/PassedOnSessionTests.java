package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.directory.Directory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session is of the person who logged in, not of whoever has the log-in name later. */
@OfficeTest
class PassedOnSessionTests {

	static final String NAME = "sesi.lama";
	static final String ENTRY = "uid=" + NAME + ",ou=people,dc=kantor,dc=example";

	@LocalServerPort
	int port;
	@Autowired
	Directory directory;
	@Autowired
	InMemoryDirectoryServer ldap;

	@Test
	void anOldSessionDoesNotBecomeTheSuccessors() throws Exception {
		add("Raden Lama");
		try {
			var before = Visitor.loggedIn(port, NAME);
			assertThat(before.open("/letters").body()).contains("Raden Lama");

			ldap.delete(ENTRY);
			add("Dewi Baru");
			var next = Visitor.loggedIn(port, NAME);

			assertThat(next.open("/letters").body()).contains("Dewi Baru").doesNotContain("Raden Lama");
			assertThat(before.open("/letters").body()).contains("Raden Lama tidak lagi ada di layanan akun pegawai sejak")
					.doesNotContain("Dewi Baru");
		} finally {
			ldap.delete(ENTRY);
			directory.learn(NAME);
		}
	}

	private void add(String name) throws Exception {
		ldap.add("dn: " + ENTRY, "objectClass: inetOrgPerson", "uid: " + NAME, "cn: " + name, "sn: " + name,
				"userPassword: " + NAME + "-2026");
	}
}
