package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import id.nirkertas.directory.DirectorySettings.Names;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.LdapContextSource;

class LdapPeopleTests {

	static final int MANY = 1_200;
	static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	LdapAttributes attributes = LdapServer.OPEN_LDAP.attributes("ou=people", Names.USUAL);
	/** What the third page is answered with. */
	final AtomicReference<@Nullable ResultCode> breakOff = new AtomicReference<>();
	InMemoryDirectoryServer server;

	@BeforeEach
	void open() throws Exception {
		var config = new InMemoryDirectoryServerConfig("dc=kantor,dc=example");
		config.setSchema(null);
		config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("t", InetAddress.getLoopbackAddress(), 0, null));
		config.addInMemoryOperationInterceptor(new FiveHundredAtMost());
		config.addInMemoryOperationInterceptor(new BreaksOff(breakOff));
		server = new InMemoryDirectoryServer(config);
		server.add("dn: dc=kantor,dc=example", "objectClass: domain", "dc: kantor");
		server.add("dn: ou=people,dc=kantor,dc=example", "objectClass: organizationalUnit", "ou: people");
		server.startListening();
	}

	@AfterEach
	void close() {
		server.shutDown(true);
	}

	@Test
	void readsEverybodyFromAServerThatStopsAtFiveHundred() throws Exception {
		for (int i = 0; i < MANY; i++) {
			add("p" + i, "Orang " + i);
		}

		assertThat(people().everybody()).hasSize(MANY).extracting(LdapEntry::username).doesNotHaveDuplicates();
	}

	/** What it has read so far would make all others look gone. */
	@ParameterizedTest
	@ValueSource(ints = {ResultCode.SIZE_LIMIT_EXCEEDED_INT_VALUE, ResultCode.TIME_LIMIT_EXCEEDED_INT_VALUE,
			ResultCode.UNAVAILABLE_INT_VALUE})
	void aListThatBreaksOffIsNoList(int refusal) throws Exception {
		for (int i = 0; i < MANY; i++) {
			add("p" + i, "Orang " + i);
		}
		breakOff.set(ResultCode.valueOf(refusal));

		assertThatExceptionOfType(NamingException.class).isThrownBy(() -> people().everybody());

		breakOff.set(null);
		assertThat(people().everybody()).hasSize(MANY);
	}

	@Test
	void findsOnePersonAndNobodyByATrick() throws Exception {
		add("pranata1", "Citra Nawangwulan, S.Kom.");

		assertThat(people().named("pranata1")).map(LdapEntry::name).contains("Citra Nawangwulan, S.Kom.");
		assertThat(people().named("*")).isEmpty();
		assertThat(people().named("x)(uid=*")).isEmpty();
	}

	@Test
	void readsWhoHasNoEmployeeNumber() throws Exception {
		add("gub", "Dr. Wirasena Pradipta");

		assertThat(people().named("gub")).map(LdapEntry::employeeNumber).contains("");
	}

	@Test
	void readsThePeopleOfActiveDirectoryAndNoneOfItsComputers() throws Exception {
		attributes = LdapServer.ACTIVE_DIRECTORY.attributes("ou=people", Names.USUAL);
		addAccount("citra.n", "displayName: Citra Nawangwulan, S.Kom.", "employeeID: 19851204 200901 9 018",
				"mail: citra@contohprov.example", "userAccountControl: 512", "accountExpires: 0");
		addAccount("gub", "accountExpires: 9223372036854775807", "userAccountControl: 66048");
		addAccount("PC-17$", "objectClass: computer", "userAccountControl: 4096");

		assertThat(people().everybody()).containsExactlyInAnyOrder(
				new LdapEntry("citra.n", "Citra Nawangwulan, S.Kom.", "19851204 200901 9 018", null,
						"citra@contohprov.example", ""),
				new LdapEntry("gub", "Akun gub", "", null, null, ""));
		assertThat(people().named("CITRA.N")).map(LdapEntry::name).contains("Citra Nawangwulan, S.Kom.");
		assertThat(people().named("PC-17$")).isEmpty();
	}

	@Test
	void whoseAccountIsClosedInActiveDirectoryIsGone() throws Exception {
		attributes = LdapServer.ACTIVE_DIRECTORY.attributes("ou=people", Names.USUAL);
		addAccount("pensiun", "userAccountControl: 514");
		addAccount("kontrak.habis", "accountExpires: " + fileTime(NOW));
		addAccount("kontrak.jalan", "accountExpires: " + fileTime(NOW.plusSeconds(1)));

		assertThat(people().everybody()).extracting(LdapEntry::username).containsExactly("kontrak.jalan");
		assertThat(people().named("pensiun")).isEmpty();
	}

	@Test
	void readsWhatThisGovernmentCallsOtherwise() throws Exception {
		attributes = LdapServer.ACTIVE_DIRECTORY.attributes("ou=people",
				new Names("", "uid", "", "", "nip", "pangkat", "nomor"));
		addAccount("x1", "uid: citra", "nip: 19851204 200901 9 018", "pangkat: Penata (III/c)", "nomor: P-7");

		assertThat(people().everybody()).containsExactly(
				new LdapEntry("citra", "Akun x1", "19851204 200901 9 018", "Penata (III/c)", null, "p-7"));
	}

	/** Of its bytes some are no text. */
	@Test
	void readsByWhatActiveDirectoryTellsEntriesApart() throws Exception {
		attributes = LdapServer.ACTIVE_DIRECTORY.attributes("ou=people", Names.USUAL);
		var guid = new byte[]{(byte) 0xEF, 1, 0, (byte) 0x80, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, (byte) 0xFF};
		server.add(new Entry("cn=Gubernur,ou=people,dc=kantor,dc=example", new Attribute("objectClass", "user"),
				new Attribute("cn", "Gubernur"), new Attribute("sAMAccountName", "gub"), new Attribute("objectGUID", guid)));

		assertThat(people().named("gub")).map(LdapEntry::identifier).contains("ef01008005060708090a0b0c0d0e0fff");
		assertThat(people().everybody()).extracting(LdapEntry::identifier)
				.containsExactly("ef01008005060708090a0b0c0d0e0fff");
	}

	/** Servers keep it to themselves unless they are asked for it. */
	@Test
	void readsByWhatOpenLdapTellsEntriesApart() throws Exception {
		add("gub", "Dr. Wirasena Pradipta");
		var kept = Objects.requireNonNull(server.getEntry("uid=gub,ou=people,dc=kantor,dc=example", "entryUUID"));

		assertThat(people().named("gub")).map(LdapEntry::identifier).contains(kept.getAttributeValue("entryUUID"));
	}

	@Test
	void takesNoFilterForTheNameOfAnAttribute() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> LdapServer.OPEN_LDAP.attributes("", new Names("", "uid=*)(cn", "", "", "", "", "")))
				.withMessageContaining("nirkertas.directory.attribute");
	}

	@Test
	void saysSoWhenTheServerIsDown() {
		var people = people();
		server.shutDown(true);

		assertThatExceptionOfType(NamingException.class).isThrownBy(people::everybody);
	}

	private void add(String uid, String name) throws Exception {
		server.add("dn: uid=" + uid + ",ou=people,dc=kantor,dc=example", "objectClass: inetOrgPerson", "uid: " + uid,
				"cn: " + name, "sn: " + name);
	}

	private void addAccount(String name, String... more) throws Exception {
		server.add(Stream.concat(Stream.of("dn: cn=Akun %1$s,ou=people,dc=kantor,dc=example".formatted(name),
				"objectClass: user", "cn: Akun " + name, "sAMAccountName: " + name), Stream.of(more))
				.toArray(String[]::new));
	}

	private static long fileTime(Instant at) {
		return (at.getEpochSecond() + 11_644_473_600L) * 10_000_000;
	}

	private LdapPeople people() {
		var source = new LdapContextSource();
		source.setUrl("ldap://127.0.0.1:" + server.getListenPort());
		source.setBase("dc=kantor,dc=example");
		source.setAnonymousReadOnly(true);
		source.afterPropertiesSet();
		return new LdapPeople(source, attributes, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	/** As OpenLDAP does by default: a search without pages stops at 500 entries. */
	static final class FiveHundredAtMost extends InMemoryOperationInterceptor {

		@Override
		public void processSearchRequest(InMemoryInterceptedSearchRequest search) throws LDAPException {
			var isPaged = search.getRequest().hasControl(SimplePagedResultsControl.PAGED_RESULTS_OID);
			if (!isPaged && search.getRequest().getFilter().toString().contains("uid=*")) {
				throw new LDAPException(ResultCode.SIZE_LIMIT_EXCEEDED);
			}
		}
	}

	/** After two pages it does not go on. */
	static final class BreaksOff extends InMemoryOperationInterceptor {

		private final AtomicReference<@Nullable ResultCode> refusal;
		private int pages;

		BreaksOff(AtomicReference<@Nullable ResultCode> refusal) {
			this.refusal = refusal;
		}

		@Override
		public void processSearchResult(InMemoryInterceptedSearchResult search) {
			var code = refusal.get();
			if (code != null && ++pages > 2) {
				search.setResult(new LDAPResult(search.getMessageID(), code));
			}
		}
	}
}
