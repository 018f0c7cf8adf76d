package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.transaction.PlatformTransactionManager;

@OfficeTest
class DirectoryOfficeTests {

	@Autowired
	Directory directory;

	@Autowired
	Organisation organisation;

	@Autowired
	PeopleSync sync;

	@Autowired
	DirectoryTables tables;

	@Autowired
	PeopleTable people;

	@Autowired
	LdapAttributes attributes;

	@Autowired
	Snapshots snapshots;

	@Autowired
	FarewellTable farewells;

	@Autowired
	DirectorySettings settings;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	OfficeDay day;

	@Autowired
	Staff staff;

	@Autowired
	InMemoryDirectoryServer ldap;

	@Test
	void knowsTheWholeDemoGovernment() {
		var kadis = directory.personNamed("KADIS.kominfo").orElseThrow();

		assertThat(kadis.rank()).isEqualTo("Pembina Utama Muda (IV/c)");
		assertThat(directory.heldBy(kadis.id(), Staff.today())).singleElement()
				.satisfies(held -> assertThat(held.position().title()).isEqualTo("Kepala Dinas Komunikasi dan Informatika"));
		assertThat(directory.positions()).filteredOn(position -> !position.code().startsWith("UJI")).hasSize(37);
		assertThat(directory.agencies()).filteredOn(agency -> !agency.code().startsWith("UJI")).hasSize(12);
		assertThat(directory.people().stream().filter(person -> !person.username().equals("honorer"))).hasSize(32);
	}

	@Test
	void theOrganisationIsTakenAgainWithoutAChange() throws IOException {
		var files = new DefaultResourceLoader();

		assertThat(organisation.take(Actor.SYSTEM, new ImportFiles(text(files, "units.csv"), text(files, "positions.csv"),
				text(files, "assignments.csv")))).isZero();
	}

	private static String text(DefaultResourceLoader files, String name) throws IOException {
		return files.getResource(DevelopmentOffice.ORGANISATION + name).getContentAsString(StandardCharsets.UTF_8);
	}

	@Test
	void learnsSomebodyNewWhenTheyLogIn() throws Exception {
		assertThat(directory.personNamed("magang")).isEmpty();
		ldap.add("dn: uid=magang,ou=people,dc=kantor,dc=example", "objectClass: inetOrgPerson", "uid: magang",
				"cn: Puspa Kirani", "sn: Kirani");

		try {
			assertThat(directory.learn("Magang")).map(Person::name).contains("Puspa Kirani");
			assertThat(directory.personNamed("magang")).isPresent();
			assertThat(directory.learn("nobody")).isEmpty();
		} finally {
			ldap.delete("uid=magang,ou=people,dc=kantor,dc=example");
			sync.synchronise();
		}
		assertThat(directory.personNamed("magang")).isEmpty();
	}

	@Test
	void whoVanishesKeepsTheirHistoryAndWhoComesBackTheirDesk() throws Exception {
		var entry = "uid=ast3,ou=people,dc=kantor,dc=example";
		var person = staff.person("ast3");
		var desks = directory.heldBy(person.id(), Staff.today());
		var kept = Objects.requireNonNull(ldap.getEntry(entry)).duplicate();
		assertThat(desks).isNotEmpty();

		ldap.delete(entry);
		try {
			sync.synchronise();

			assertThat(directory.personNamed("ast3")).isEmpty();
			assertThat(directory.heldBy(person.id(), Staff.today())).isEmpty();
			assertThat(directory.person(person.id())).as("letters name them for ever").contains(person);
		} finally {
			ldap.add(kept);
			sync.synchronise();
		}
		assertThat(directory.personNamed("ast3")).contains(person);
		assertThat(directory.heldBy(person.id(), Staff.today())).isEqualTo(desks);
	}

	@Test
	void anUnchangedDirectoryTakesNoNewVersion() {
		sync.synchronise();
		var before = tables.version();

		assertThat(sync.synchronise()).isTrue();

		assertThat(tables.version()).isEqualTo(before);
	}

	@Test
	void twoWhoExchangeTheirLogInNamesKeepTheirDesks() throws Exception {
		var first = new LdapEntry("tukar.a", "A", "nip tukar a", null, null, "");
		var second = new LdapEntry("tukar.b", "B", "nip tukar b", null, null, "");
		people.save(List.of(known(first, first), known(second, second)));

		var swapped = List.of(known(first, new LdapEntry("tukar.b", "A", "nip tukar a", null, null, "")),
				known(second, new LdapEntry("tukar.a", "B", "nip tukar b", null, null, "")));
		people.freeNames(swapped);
		people.save(swapped);

		assertThat(people.like(first)).extracting(known -> known.person().username()).containsExactlyInAnyOrder("tukar.a",
				"tukar.b");
		people.markGone(swapped.stream().map(KnownPerson::id).toList(), Long.MAX_VALUE);
		assertThat(people.like(first)).allMatch(KnownPerson::gone);
	}

	private static KnownPerson known(LdapEntry first, LdapEntry now) {
		return new KnownPerson(now.person(first.newId()), false, "");
	}

	@Test
	void goesOnWithWhomItKnowsWhileTheLdapDirectoryIsDown() {
		var down = new LdapContextSource();
		down.setUrl("ldap://127.0.0.1:1");
		down.setBase("dc=kantor,dc=example");
		down.setAnonymousReadOnly(true);
		down.afterPropertiesSet();
		var without = new PeopleSync(new LdapPeople(down, attributes, Clock.systemUTC()), tables, people, farewells,
				snapshots, _ -> {
				}, day, settings, transactions);

		assertThat(without.synchronise()).isFalse();
		assertThat(without.learn("somebody")).isEmpty();
		assertThat(without.learn("sekda")).isPresent();
	}

	@Test
	void onlyAnAdministratorMayAssignPeople() {
		var citra = staff.actor("pranata1");
		var seat = new Assignment(staff.position("KABAN.BKD").id(), citra.person(), Capacity.ACTING,
				new Period(Staff.today(), Staff.today()), "SK 1");

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> organisation.assign(citra, seat))
				.withMessage("directory.not-administrator");
	}

	@Test
	void anAssignmentCountsAtOnceAndASecondPermanentHolderIsRefused() {
		var admin = staff.actor("admin");
		var desk = staff.position("KABIRO.ORGANISASI").id();
		var from = Staff.today().minusYears(9);
		var ended = new Period(from, from.plusDays(1));

		organisation.assign(admin, new Assignment(desk, staff.person("ast1").id(), Capacity.PERMANENT, ended, "SK 1"));

		assertThat(directory.holderOf(desk, from)).map(Holder::person).contains(staff.person("ast1"));
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> organisation.assign(admin,
						new Assignment(desk, staff.person("ast3").id(), Capacity.PERMANENT, ended, "SK 2")))
				.withMessage("directory.position-taken");
	}
}
