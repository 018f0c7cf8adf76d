package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
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
	void saysSoWhenTheServerIsDown() {
		var people = people();
		server.shutDown(true);

		assertThatExceptionOfType(NamingException.class).isThrownBy(people::everybody);
	}

	private void add(String uid, String name) throws Exception {
		server.add("dn: uid=" + uid + ",ou=people,dc=kantor,dc=example", "objectClass: inetOrgPerson", "uid: " + uid,
				"cn: " + name, "sn: " + name);
	}

	private LdapPeople people() {
		var source = new LdapContextSource();
		source.setUrl("ldap://127.0.0.1:" + server.getListenPort());
		source.setBase("dc=kantor,dc=example");
		source.setAnonymousReadOnly(true);
		source.afterPropertiesSet();
		return new LdapPeople(source, new DirectorySettings("", "ou=people", Duration.ofMinutes(15)));
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
