package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.LdapAttributes;
import id.nirkertas.directory.LdapServer;
import id.nirkertas.integration.OfficeTest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ldap.autoconfigure.LdapConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Log-in at a server that has the entries of Active Directory, and refuses a bind in its words. */
@OfficeTest
class ActiveDirectoryLogInTests {

	static final String BASE = "dc=kantor,dc=example";

	@Autowired
	LogInAttempts attempts;
	@Autowired
	OfficeClock clock;

	InMemoryDirectoryServer server;

	@BeforeEach
	void open() throws Exception {
		var config = new InMemoryDirectoryServerConfig(BASE);
		config.setSchema(null);
		config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("ad", InetAddress.getLoopbackAddress(), 0, null));
		config.addInMemoryOperationInterceptor(new RefusesInItsWords());
		server = new InMemoryDirectoryServer(config);
		server.add("dn: " + BASE, "objectClass: domain", "dc: kantor");
		server.add("dn: ou=Pegawai," + BASE, "objectClass: organizationalUnit", "ou: Pegawai");
		server.startListening();
	}

	@AfterEach
	void close(@Autowired JdbcClient database) {
		server.shutDown(true);
		database.sql("delete from platform_log_in_attempt where address = ''").update();
	}

	@Test
	void findsTheAccountByTheNameOfWindows() throws Exception {
		account("Citra Nawangwulan", "Citra.N");

		assertThat(logIn("citra.n").getName()).isEqualTo("Citra.N");
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> logIn("Citra Nawangwulan"));
	}

	@Test
	void aComputerIsNobody() throws Exception {
		server.add("dn: cn=PC,ou=Pegawai," + BASE, "objectClass: user", "objectClass: computer", "cn: PC",
				"sAMAccountName: pc17", "userPassword: rahasia");

		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> logIn("pc17"));
	}

	@ParameterizedTest
	@CsvSource({"530, WRONG_TIME", "531, WRONG_PLACE", "532, PASSWORD_EXPIRED", "533, DISABLED", "701, ACCOUNT_EXPIRED",
			"773, MUST_CHANGE", "775, LOCKED"})
	void understandsWhyItRefuses(String code, AccountRefusal why) throws Exception {
		account("refused " + code, "refused" + code);

		assertThatExceptionOfType(AccountRefusedException.class).isThrownBy(() -> logIn("refused" + code))
				.matches(refused -> refused.why() == why);
	}

	@ParameterizedTest
	@ValueSource(strings = {"525", "52e"})
	void takesTheRestForAWrongPassword(String code) throws Exception {
		account("refused " + code, "refused" + code);

		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> logIn("refused" + code));
	}

	private void account(String name, String username) throws Exception {
		server.add("dn: cn=%s,ou=Pegawai,%s".formatted(name, BASE), "objectClass: user", "cn: " + name,
				"sAMAccountName: " + username, "userPassword: rahasia");
	}

	private Authentication logIn(String username) {
		var attributes = new LdapAttributes(LdapServer.ACTIVE_DIRECTORY, "ou=Pegawai", "user", "sAMAccountName",
				"displayName", "mail", "employeeID", "employeeType", "objectGUID");
		var settings = new LogInSettings("", "", "", List.of(), "", List.of("member"), Duration.ZERO,
				Duration.ofMinutes(15), 50, 50, 500);
		return new LogInConfiguration().logIn(new There(server.getListenPort()), settings, attributes, attempts, clock)
				.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, "rahasia"));
	}

	private record There(int port) implements LdapConnectionDetails {

		@Override
		public String[] getUrls() {
			return new String[]{"ldap://127.0.0.1:" + port};
		}

		@Override
		public String getBase() {
			return BASE;
		}
	}

	/** An account that is called "refused" and a code is answered with the sentence of that code. */
	private static final class RefusesInItsWords extends InMemoryOperationInterceptor {

		@Override
		public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest bind) throws LDAPException {
			var name = bind.getRequest().getBindDN();
			if (name.startsWith("cn=refused ")) {
				throw new LDAPException(ResultCode.INVALID_CREDENTIALS, "80090308: LdapErr: DSID-0C09042F, comment: "
						+ "AcceptSecurityContext error, data %s, v2580".formatted(name.substring(11, 14)));
			}
		}
	}
}
