package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.OidcProvider;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where only members of a group may log in, the second door is no way round. */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"nirkertas.directory.organisation=" + DevelopmentOffice.ORGANISATION,
		"nirkertas.log-in.groups[0]=cn=eoffice-admin,ou=groups", "nirkertas.log-in.oidc.groups-claim=kelompok"})
@Import(DevelopmentOffice.class)
class OidcGroupsTests {

	static final OidcProvider PROVIDER = OidcProvider.start();
	static final String ENTRY = "uid=pranata2,ou=people,dc=kantor,dc=example";

	@LocalServerPort
	int port;
	@Autowired
	InMemoryDirectoryServer ldap;
	@Autowired
	LogInGroups groups;

	@DynamicPropertySource
	static void address(DynamicPropertyRegistry settings) throws IOException {
		PROVIDER.introduce(settings);
	}

	@AfterAll
	static void end() {
		PROVIDER.close();
	}

	@Test
	void whoIsInTheLdapDirectoryEntersByItsGroupsWhateverTheProviderClaims() throws Exception {
		enters("admin", null);
		enters("admin", List.of("lain"));
		refused("pranata1", List.of("eoffice-admin"), "belum diberi akses ke sini");
		refused("pranata1", null, "belum diberi akses ke sini");
	}

	/** Where people are read from a wider tree than log-ins are. */
	@Test
	void whomTheSearchOfLogInsDoesNotFindEntersByTheClaim() {
		groups.admit("luar", List.of("lain", "/eoffice-admin"));
		groups.admit("luar", List.of("cn=eoffice-admin,ou=groups"));
		assertThatExceptionOfType(AccountRefusedException.class).isThrownBy(() -> groups.admit("luar", List.of("lain")))
				.matches(refused -> refused.why() == AccountRefusal.NOT_ADMITTED);
		assertThatExceptionOfType(AccountRefusedException.class).isThrownBy(() -> groups.admit("luar", null))
				.matches(refused -> refused.why() == AccountRefusal.NO_GROUPS);
	}

	@Test
	void whoHasNoAccountAnyMoreEntersByNoClaim() throws Exception {
		var kept = Objects.requireNonNull(ldap.getEntry(ENTRY)).duplicate();
		ldap.delete(ENTRY);
		try {
			refused("pranata2", List.of("eoffice-admin"), "atau sudah ditutup di layanan akun pegawai");
		} finally {
			ldap.add(kept);
		}
	}

	private void enters(String username, @Nullable Object groups) throws Exception {
		var visitor = new Visitor(port);
		says(username, groups);
		assertThat(SecondDoor.answered(visitor, "/login/oidc", PROVIDER).statusCode()).isEqualTo(302);
		assertThat(visitor.get("/letters").statusCode()).isEqualTo(200);
	}

	private void refused(String username, @Nullable Object groups, String words)
			throws Exception {
		var visitor = new Visitor(port);
		says(username, groups);
		var answer = SecondDoor.answered(visitor, "/login/oidc", PROVIDER);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains(words);
		assertThat(Visitor.next(visitor.get("/letters"))).startsWith("/login");
	}

	private static void says(String username, @Nullable Object groups) {
		PROVIDER.isUsedBy(username, "");
		PROVIDER.says(claims -> claims.claim("kelompok", groups));
	}
}
