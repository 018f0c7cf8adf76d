package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Of whom the LDAP directory lists it is known who they are, and of whom it lacks whether they have left. */
@OfficeTest
class PeopleReadingTests {

	@Autowired
	Directory directory;
	@Autowired
	PeopleSync sync;
	@Autowired
	FarewellTable farewells;
	@Autowired
	Farewells said;
	@Autowired
	PeopleHealth health;
	@Autowired
	NamedPeople names;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	Notices notices;
	@Autowired
	Staff staff;
	@Autowired
	InMemoryDirectoryServer ldap;

	@Test
	void whoeverGetsALogInNameNextIsAnotherPersonAtTheLogIn() throws Exception {
		add("titipan", "Raden Lama");
		try {
			var before = directory.learn("titipan").orElseThrow();
			ldap.delete(dn("titipan"));
			add("titipan", "Dewi Baru");

			var next = directory.learn("titipan").orElseThrow();

			assertThat(next.name()).isEqualTo("Dewi Baru");
			assertThat(next.id()).isNotEqualTo(before.id());
			assertThat(directory.person(before.id())).map(Person::name).contains("Raden Lama");
			assertThat(directory.learn("titipan")).as("and stays").contains(next);
		} finally {
			ldap.delete(dn("titipan"));
			sync.synchronise();
		}
	}

	@Test
	void whoeverIsWrittenIntoTheEntryOfAnotherIsAnotherPersonAndAdministratorsAreTold() throws Exception {
		ldap.add("dn: " + dn("pinjam"), "objectClass: inetOrgPerson", "uid: pinjam", "cn: Raden Lama", "sn: Lama",
				"entryUUID: 6F1C1C9E-0000-4000-8000-00000000ABCD");
		try {
			sync.synchronise();
			var before = staff.person("pinjam");
			ldap.modify(dn("pinjam"), List.of(new Modification(ModificationType.REPLACE, "cn", "Dewi Baru")));

			sync.synchronise();
			sync.synchronise();

			var next = staff.person("pinjam");
			assertThat(next.id()).isNotEqualTo(before.id());
			assertThat(times("directory.entry-passed-on", "person", next.id().toString())).isEqualTo(1);
			assertThat(database.sql("select count(*) from directory_person where identifier = ?")
					.param("6f1c1c9e-0000-4000-8000-00000000abcd").query(Long.class).single()).isEqualTo(1);
			administratorsAreTold("notification.entry-passed-on");
		} finally {
			ldap.delete(dn("pinjam"));
			sync.synchronise();
		}
	}

	@Test
	void whenManyAreMissingNobodyIsGoneUntilAnAdministratorSaysSo() throws Exception {
		var admin = staff.actor("admin");
		for (var number = 0; number <= RollCall.FEW; number++) {
			add("sementara" + number, "Sementara " + number);
		}
		sync.synchronise();
		for (var number = 0; number <= RollCall.FEW; number++) {
			ldap.delete(dn("sementara" + number));
		}
		add("sungguhan", "Sungguhan");
		try {
			sync.synchronise();
			sync.synchronise();

			var held = farewells.held().orElseThrow();
			assertThat(held.missing()).isEqualTo(RollCall.FEW + 1);
			assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.health().getDetails()).containsEntry("missing", RollCall.FEW + 1);
			assertThat(directory.personNamed("sementara0")).isPresent();
			assertThat(directory.personNamed("sungguhan")).as("others come in meanwhile").isPresent();
			assertThat(times("directory.farewell-held", "missing", String.valueOf(held.missing()))).as("told once")
					.isEqualTo(1);
			administratorsAreTold("notification.farewell-held");
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> said.confirm(staff.actor("pranata1"), held.mark()))
					.withMessage("directory.not-administrator");
			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> said.confirm(admin, "3"))
					.withMessage("directory.others-missing");

			said.confirm(admin, held.mark());
			said.confirm(admin, held.mark());
			database.sql("update directory_farewell set confirmed[1] = gen_random_uuid()").update();
			sync.synchronise();
			assertThat(directory.personNamed("sementara0")).as("as many, but not those").isPresent();
			assertThat(farewells.held()).map(HeldFarewell::isConfirmed).contains(false);
			said.confirm(admin, held.mark());
			sync.synchronise();

			assertThat(directory.personNamed("sementara0")).isEmpty();
			assertThat(farewells.held()).isEmpty();
			assertThat(health.health().getStatus()).isEqualTo(Status.UP);
			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> said.confirm(admin, "3"))
					.withMessage("directory.nobody-missing");
		} finally {
			ldap.delete(dn("sungguhan"));
			sync.synchronise();
			farewells.confirm();
			sync.synchronise();
		}
	}

	@Test
	void aNumberIsFoundHoweverItIsTyped() {
		var citra = staff.person("pranata1");
		var bare = citra.employeeNumber().replace(" ", "");

		assertThat(citra.employeeNumber()).contains(" ");
		for (var typed : List.of(bare, citra.employeeNumber(), citra.employeeNumber().replace(' ', '.'))) {
			assertThat(names.meant(typed)).as(typed).containsExactly(citra);
			assertThat(names.search(typed, 5)).as(typed).containsExactly(citra);
		}
		assertThat(names.search(bare.substring(0, 12), 5)).contains(citra);
	}

	@Test
	void aLogInLooksPeopleUpByIndexes() {
		var plan = transaction.execute(_ -> {
			database.sql("set local enable_seqscan = off").update();
			return String.join("\n", database.sql("explain " + PeopleTable.LIKE).param("id", UUID.randomUUID())
					.param("username", "sekda").param("identifier", "6f1c").param("number", "198512042009011018")
					.query(String.class).list());
		});

		assertThat(plan).contains("directory_person_pkey", "directory_person_any_username", "directory_person_identifier",
				"directory_person_bare_number").doesNotContain("Seq Scan");
	}

	private void add(String uid, String name) throws Exception {
		ldap.add("dn: " + dn(uid), "objectClass: inetOrgPerson", "uid: " + uid, "cn: " + name, "sn: " + name);
	}

	private static String dn(String uid) {
		return "uid=" + uid + ",ou=people,dc=kantor,dc=example";
	}

	private void administratorsAreTold(String code) {
		await().atMost(Duration.ofSeconds(10))
				.untilAsserted(() -> assertThat(notices.of(staff.person("admin").id(), Integer.MAX_VALUE))
						.extracting(notice -> notice.code()).contains(code));
	}

	/** On the trail. */
	private long times(String event, String fact, String value) {
		return database.sql("select count(*) from audit_event where event = ? and facts ->> ? = ?").param(event).param(fact)
				.param(value).query(Long.class).single();
	}
}
