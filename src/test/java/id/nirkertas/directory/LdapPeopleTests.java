package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.LdapContextSource;

class LdapPeopleTests {

	static final int MANY = 1_200;

	InMemoryDirectoryServer server;

	@BeforeEach
	void open() throws Exception {
		var config = new InMemoryDirectoryServerConfig("dc=kantor,dc=example");
		config.setSchema(null);
		config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("t", InetAddress.getLoopbackAddress(), 0, null));
		config.addInMemoryOperationInterceptor(new FiveHundredAtMost());
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
}
