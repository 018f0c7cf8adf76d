package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.LdapAttributes;
import id.nirkertas.integration.Needs;
import id.nirkertas.integration.OutsideTest;
import id.nirkertas.office.OpenLdap;
import id.nirkertas.office.Program;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Only members of a group may log in, where the office wants it so. */
@OutsideTest
@Needs(Program.SLAPD)
class OpenLdapGroupsTests {

	static final String GROUPS = "ou=groups,dc=kantor,dc=example";
	static final String PEOPLE = "ou=people,dc=kantor,dc=example";

	@Autowired
	OpenLdap ldap;
	@Autowired
	LdapAttributes attributes;
	@Autowired
	LogInAttempts attempts;
	@Autowired
	OfficeClock clock;

	@BeforeEach
	void found() throws LDAPException, LDIFException {
		add("Nirkertas", "cn=Diskominfo,ou=Dinas," + GROUPS, "uid=sekda," + PEOPLE);
		add("Diskominfo,ou=Dinas", "uid=pranata1," + PEOPLE, "cn=Nirkertas," + GROUPS);
		add("Lain", "uid=pranata2," + PEOPLE);
	}

	@AfterEach
	void disband() throws LDAPException {
		try (var keeper = ldap.keeper()) {
			for (var group : List.of("cn=Nirkertas", "cn=Diskominfo,ou=Dinas", "ou=Dinas", "cn=Lain")) {
				keeper.delete(group + "," + GROUPS);
			}
		}
	}

	@Test
	void membersAndMembersOfGroupsInItMayLogIn() {
		assertThat(logIn("sekda", "sekda-2026", "cn=Nirkertas,ou=groups").getName()).isEqualTo("sekda");
		assertThat(logIn("pranata1", "pranata1-2026", "CN=nirkertas, " + GROUPS).getName()).isEqualTo("pranata1");
	}

	/** The two groups are members of each other, which must not keep anybody waiting for ever. */
	@Test
	void whoIsInNoneIsToldSoOnlyWithTheRightPassword() {
		assertThatExceptionOfType(AccountRefusedException.class)
				.isThrownBy(() -> logIn("pranata2", "pranata2-2026", "cn=Nirkertas,ou=groups"))
				.matches(refused -> refused.why() == AccountRefusal.NOT_ADMITTED);
		assertThatExceptionOfType(BadCredentialsException.class)
				.isThrownBy(() -> logIn("pranata2", "tebakan", "cn=Nirkertas,ou=groups"));
		assertThat(logIn("pranata2", "pranata2-2026", "cn=Nirkertas,ou=groups", "cn=Lain,ou=groups").getName())
				.isEqualTo("pranata2");
	}

	@Test
	void withoutAGroupEverybodyWhoHasAnAccountMay() {
		assertThat(logIn("gub", "gub-2026").getName()).isEqualTo("gub");
	}

	@Test
	void takesNoGroupThatIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> logIn("gub", "gub-2026", "Nirkertas"))
				.withMessageContaining("nirkertas.log-in.groups");
	}

	private Authentication logIn(String username, String password, String... groups) {
		var settings = new LogInSettings("", "", "", List.of(groups), "ou=groups", List.of("member", "uniqueMember"),
				Duration.ZERO, Duration.ofMinutes(15), 50, 50, 50);
		return new LogInConfiguration().logIn(ldap, settings, attributes, attempts, clock)
				.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
	}

	private void add(String name, String... members) throws LDAPException, LDIFException {
		try (var keeper = ldap.keeper()) {
			if (name.contains(",ou=Dinas")) {
				keeper.add("dn: ou=Dinas," + GROUPS, "objectClass: organizationalUnit", "ou: Dinas");
			}
			keeper.add(Stream.concat(Stream.of("dn: cn=%s,%s".formatted(name, GROUPS), "objectClass: groupOfNames",
					"cn: " + name.replaceFirst(",.*", "")), Stream.of(members).map(member -> "member: " + member))
					.toArray(String[]::new));
		}
	}
}
