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

	/** As a keeper of accounts does it: the old entry goes, and the next official gets one of that name. */
	@Test
	void whoeverGetsALogInNameNextIsAnotherPerson() throws LDAPException, LDIFException {
		var entry = "uid=pejabat.baru," + PEOPLE;
		try (var keeper = ldap.keeper()) {
			keeper.add("dn: " + entry, "objectClass: inetOrgPerson", "uid: pejabat.baru", "cn: Raden Lama", "sn: Lama");
			sync.synchronise();
			var before = directory.personNamed("pejabat.baru").orElseThrow();
			var first = people.named("pejabat.baru").orElseThrow().identifier();
			assertThat(first).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

			keeper.modify("dn: " + entry, "changetype: modify", "replace: cn", "cn: Raden Lama, M.Si.");
			sync.synchronise();
			assertThat(directory.personNamed("pejabat.baru")).map(Person::id).contains(before.id());

			keeper.delete(entry);
			keeper.add("dn: " + entry, "objectClass: inetOrgPerson", "uid: pejabat.baru", "cn: Raden Lama", "sn: Lama");
			sync.synchronise();

			assertThat(people.named("pejabat.baru")).map(LdapEntry::identifier).isNotEqualTo(first).isPresent();
			assertThat(directory.personNamed("pejabat.baru")).map(Person::id).isPresent().get().isNotEqualTo(before.id());
			keeper.delete(entry);
		}
	}

	@Test
	void findsNobodyByATrick() {
		assertThat(people.named("*")).isEmpty();
		assertThat(people.named("*)(uid=*")).isEmpty();
	}
}
