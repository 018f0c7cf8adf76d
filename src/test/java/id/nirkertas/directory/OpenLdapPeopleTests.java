package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFException;
import id.nirkertas.integration.Needs;
import id.nirkertas.integration.OutsideTest;
import id.nirkertas.office.OpenLdap;
import id.nirkertas.office.Program;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OutsideTest
@Needs(Program.SLAPD)
class OpenLdapPeopleTests {

	static final int MANY = 600;
	static final String PEOPLE = "ou=people,dc=kantor,dc=example";

	@Autowired
	OpenLdap ldap;

	@Autowired
	PeopleSync sync;

	@Autowired
	LdapPeople people;

	@Autowired
	Directory directory;

	@Test
	void knowsTheOfficeFromOpenLdap() {
		assertThat(directory.personNamed("kadis.kominfo")).map(Person::rank).contains("Pembina Utama Muda (IV/c)");
		assertThat(people.named("gub")).map(LdapEntry::employeeNumber).contains("");
	}

	/** The first search shows that the server does stop at 500, so that the second proves something. */
	@Test
	void readsEverybodyOfAGovernmentOfMoreThanFiveHundred() throws LDAPException, LDIFException {
		try (var keeper = ldap.keeper()) {
			for (var number = 1; number <= MANY; number++) {
				keeper.add("dn: uid=pegawai.%d,%s".formatted(number, PEOPLE), "objectClass: inetOrgPerson",
						"uid: pegawai." + number, "cn: Pegawai " + number, "sn: " + number);
			}
		}
		try (var service = ldap.connection(ldap.getUsername(), ldap.getPassword())) {
			assertThatExceptionOfType(LDAPSearchException.class)
					.isThrownBy(() -> service.search(PEOPLE, SearchScope.SUB, "(uid=*)", "uid"))
					.matches(refused -> refused.getResultCode().equals(ResultCode.SIZE_LIMIT_EXCEEDED));
		}

		assertThat(sync.synchronise()).isTrue();

		assertThat(directory.people()).extracting(Person::username).hasSizeGreaterThan(MANY + 30)
				.contains("pegawai.1", "pegawai." + MANY, "pranata1");
	}

	@Test
	void findsNobodyByATrick() {
		assertThat(people.named("*")).isEmpty();
		assertThat(people.named("*)(uid=*")).isEmpty();
	}
}
