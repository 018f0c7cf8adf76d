package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import javax.naming.directory.BasicAttributes;
import org.junit.jupiter.api.Test;

/** One odd entry of the LDAP directory stops nobody else. */
class LdapAccountTests {

	static final LdapAttributes ATTRIBUTES = new LdapAttributes(LdapServer.OPEN_LDAP, "ou=people", "inetOrgPerson", "uid",
			"cn",
			"mail", "employeeNumber", "title", "entryUUID");

	@Test
	void whoHasNoLogInNameIsLeftOut() throws NamingException {
		assertThat(entry(" ", "Tanpa Nama Masuk")).isEmpty();
	}

	@Test
	void whatNoDatabaseTakesIsNoPartOfAName() throws NamingException {
		assertThat(entry("citra", "Citra\0Nawang\twulan")).map(LdapEntry::name).contains("Citra Nawang wulan");
	}

	@Test
	void whatIsTheIdentifierTooIsReadAllTheSame() throws NamingException {
		Attributes values = new BasicAttributes("uid", "gung\u00e9".getBytes(StandardCharsets.UTF_8), true);
		values.put("cn", "Anak Agung");
		var attributes = new LdapAttributes(LdapServer.OPEN_LDAP, "ou=people", "inetOrgPerson", "uid", "cn", "mail",
				"employeeNumber", "title", "uid");

		assertThat(new LdapAccount(values, attributes).entry(Instant.EPOCH)).map(LdapEntry::username)
				.contains("gung\u00e9");
	}

	private static Optional<LdapEntry> entry(String uid, String name) throws NamingException {
		Attributes values = new BasicAttributes("uid", uid, true);
		values.put("cn", name);
		return new LdapAccount(values, ATTRIBUTES).entry(Instant.EPOCH);
	}
}
