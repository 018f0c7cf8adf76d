package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.util.LDAPSDKException;
import id.nirkertas.integration.OfficeTest;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ldap.core.ContextSource;
import org.springframework.transaction.PlatformTransactionManager;

/** What happens while the list of everybody is still on its way is newer than the list. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OlderReadingTests {

	static final String ENTRY = "uid=terlambat,ou=people,dc=kantor,dc=example";

	@Autowired
	Directory directory;
	@Autowired
	PeopleSync sync;
	@Autowired
	DirectoryTables tables;
	@Autowired
	PeopleTable people;
	@Autowired
	FarewellTable farewells;
	@Autowired
	Snapshots snapshots;
	@Autowired
	LdapAttributes attributes;
	@Autowired
	DirectorySettings settings;
	@Autowired
	ContextSource source;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	OfficeDay day;
	@Autowired
	InMemoryDirectoryServer ldap;

	@BeforeEach
	void isThere() throws LDAPSDKException {
		add("lama@kantor.example");
		sync.synchronise();
	}

	@AfterEach
	void isNoMore() throws LDAPSDKException {
		ldap.delete(ENTRY);
		sync.synchronise();
	}

	@Test
	void whoeverComesBackAndLogsInMeanwhileStays() throws LDAPSDKException {
		ldap.delete(ENTRY);
		whileItIsRead(() -> {
			add("lama@kantor.example");
			directory.learn("terlambat");
		});

		assertThat(directory.personNamed("terlambat")).isPresent();
	}

	@Test
	void whoeverIsLearnedMeanwhileStaysAsTheyWereLearned() throws LDAPSDKException {
		ldap.delete(ENTRY);
		sync.synchronise();
		assertThat(directory.personNamed("terlambat")).isEmpty();
		whileItIsRead(() -> {
			add("baru@kantor.example");
			directory.learn("terlambat");
		});

		assertThat(directory.personNamed("terlambat")).map(Person::mail).contains("baru@kantor.example");
	}

	@Test
	void anOlderListIsNotWrittenOverANewerOne() {
		whileItIsRead(() -> {
			ldap.modify(ENTRY, List.of(new Modification(ModificationType.REPLACE, "mail", "baru@kantor.example")));
			sync.synchronise();
		});

		assertThat(directory.personNamed("terlambat")).map(Person::mail).contains("baru@kantor.example");
	}

	@Test
	void whoeverHasLeftIsGoneWithTheNextReading() throws LDAPSDKException {
		whileItIsRead(() -> directory.learn("terlambat"));
		ldap.delete(ENTRY);
		sync.synchronise();
		assertThat(directory.personNamed("terlambat")).isEmpty();
		add("lama@kantor.example");
		sync.synchronise();
		assertThat(directory.personNamed("terlambat")).isPresent();
	}

	private void add(String mail) throws LDAPSDKException {
		ldap.add("dn: " + ENTRY, "objectClass: inetOrgPerson", "uid: terlambat", "cn: Raden Terlambat", "sn: Terlambat",
				"mail: " + mail);
	}

	/** On a node to which the list comes late. */
	private void whileItIsRead(Happening happening) {
		var late = new LdapPeople(source, attributes, Clock.systemUTC()) {

			@Override
			List<LdapEntry> everybody() {
				var list = super.everybody();
				try {
					happening.happens();
				} catch (LDAPSDKException e) {
					throw new IllegalStateException(e);
				}
				return list;
			}
		};
		new PeopleSync(late, tables, people, farewells, snapshots, _ -> {
		}, day, settings, transactions).synchronise();
	}

	private interface Happening {

		void happens() throws LDAPSDKException;
	}
}
