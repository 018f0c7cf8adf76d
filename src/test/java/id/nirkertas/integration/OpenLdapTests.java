package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFException;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.office.OpenLdap;
import id.nirkertas.office.Program;
import id.nirkertas.office.Staff;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Log-in and people against OpenLDAP, started by the script and with the seed of {@code docker/ldap}. */
@OutsideTest
@Needs(Program.SLAPD)
class OpenLdapTests {

	static final String PEOPLE = "ou=people,dc=kantor,dc=example";

	@LocalServerPort
	int port;

	@Autowired
	OpenLdap ldap;

	@Autowired
	Directory directory;

	@AfterEach
	void mend() throws IOException {
		ldap.resume();
	}

	@Test
	void opensTheDeskToWhoKnowsTheirPassword() {
		var citra = Visitor.stranger(port);

		assertThat(citra.logIn("pranata1").statusCode()).isEqualTo(303);
		assertThat(citra.open("/letters").body()).contains("Citra Nawangwulan");
	}

	@Test
	void opensTheDeskToSomebodyAppointedToday() throws LDAPException, LDIFException {
		add("baru.hari.ini", "Puspa Kirani");

		assertThat(Visitor.stranger(port).logIn("baru.hari.ini").statusCode()).isEqualTo(303);
		assertThat(directory.personNamed("baru.hari.ini")).map(Person::name).contains("Puspa Kirani");
	}

	@Test
	void saysTheSameOfAWrongPasswordAndOfAnUnknownName() {
		var wrong = Visitor.stranger(port).logIn("pranata1", "bukan-sandinya");
		var unknown = Visitor.stranger(port).logIn("tidak.ada", "tidak.ada-2026");

		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("Nama pengguna atau kata sandi tidak cocok");
		assertThat(unknown.statusCode()).isEqualTo(422);
		assertThat(unknown.body()).contains("Nama pengguna atau kata sandi tidak cocok");
	}

	@ParameterizedTest
	@ValueSource(strings = {"*", "*)(uid=*", "pranata1)(objectClass=*", "pranata*", "uid=pranata1," + PEOPLE})
	void aFilterIsNoKey(String username) {
		assertThat(Visitor.stranger(port).logIn(username, Staff.password("pranata1")).statusCode()).isEqualTo(422);
	}

	@Test
	void noPasswordIsNoPassword() {
		assertThat(Visitor.stranger(port).logIn("pranata1", "").statusCode()).isEqualTo(422);
	}

	@Test
	void saysThatAnAccountIsLocked() throws LDAPException, LDIFException {
		add("lupa", "Lupa Sandi");
		for (var guess = 0; guess < 10; guess++) {
			assertThatExceptionOfType(LDAPException.class)
					.isThrownBy(() -> ldap.connection("uid=lupa," + PEOPLE, "tebakan").close());
		}

		var answer = Visitor.stranger(port).logIn("lupa");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Akun Anda dikunci oleh layanan akun pegawai");
	}

	@Test
	void saysThatAPasswordHasExpired() throws LDAPException, LDIFException {
		policy("short", "pwdMaxAge: 1");
		add("lama", "Sandi Lama", "pwdPolicySubentry: cn=short,ou=policies,dc=kantor,dc=example");
		var lama = "uid=lama," + PEOPLE;
		await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofSeconds(1))
				.untilAsserted(() -> assertThatExceptionOfType(LDAPException.class)
						.isThrownBy(() -> ldap.connection(lama, Staff.password("lama")).close()));

		var answer = Visitor.stranger(port).logIn("lama");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Kata sandi Anda sudah habis masa berlakunya. Ganti lewat");
	}

	@Test
	void saysThatAPasswordMustBeChangedFirstButOnlyToWhoKnowsIt() throws LDAPException, LDIFException {
		policy("fresh", "pwdMustChange: TRUE");
		add("baru.direset", "Baru Direset", "pwdPolicySubentry: cn=fresh,ou=policies,dc=kantor,dc=example");
		try (var keeper = ldap.keeper()) {
			keeper.modify("dn: uid=baru.direset," + PEOPLE, "changetype: modify", "replace: pwdReset", "pwdReset: TRUE");
		}

		var right = Visitor.stranger(port).logIn("baru.direset");
		var wrong = Visitor.stranger(port).logIn("baru.direset", "tebakan");

		assertThat(right.statusCode()).isEqualTo(422);
		assertThat(right.body()).contains("Kata sandi Anda harus diganti dahulu");
		assertThat(wrong.body()).contains("Nama pengguna atau kata sandi tidak cocok").doesNotContain("harus diganti");
	}

	@Test
	void saysHowOftenAnExpiredPasswordStillOpens() throws LDAPException, LDIFException {
		policy("grace", "pwdMaxAge: 1", "pwdGraceAuthnLimit: 3");
		bind("ast1", "grace");
		try {
			await().pollDelay(Duration.ofMillis(2_100)).until(() -> true);
			var late = Visitor.stranger(port);

			assertThat(late.logIn("ast1").statusCode()).isEqualTo(303);
			assertThat(late.open("/").body()).contains("kali lagi").contains("dapat masuk 2 kali lagi");
			assertThat(late.open("/").body()).as("once").doesNotContain("kali lagi");
		} finally {
			bind("ast1", "default");
		}
	}

	@Test
	void saysWhenAPasswordWillExpire() throws LDAPException, LDIFException {
		policy("warned", "pwdMaxAge: 864000", "pwdExpireWarning: 863999");
		bind("ast3", "warned");
		try {
			await().pollDelay(Duration.ofMillis(2_100)).until(() -> true);
			var warned = Visitor.stranger(port);

			assertThat(warned.logIn("ast3").statusCode()).isEqualTo(303);
			assertThat(warned.open("/").body()).contains("akan habis masa berlakunya 9 hari lagi");
		} finally {
			bind("ast3", "default");
		}
	}

	@Test
	void theScriptOfTheImageKnowsWhetherItIsHealthy() throws Exception {
		assertThat(ldap.healthy()).isZero();
		ldap.kill();
		assertThat(ldap.healthy()).isNotZero();
	}

	@Test
	void withoutTheDirectoryThoseInsideGoOnAndThoseOutsideAreTold() throws IOException {
		var inside = Visitor.loggedIn(port, "sekdis.kominfo");

		ldap.kill();

		assertThat(inside.open("/inbox").statusCode()).isEqualTo(200);
		var outside = Visitor.stranger(port).logIn("pranata2");
		assertThat(outside.statusCode()).isEqualTo(503);
		assertThat(outside.body()).contains("Layanan akun pegawai sedang tidak dapat dihubungi");
		ldap.resume();
		await().atMost(Duration.ofSeconds(20))
				.until(() -> Visitor.stranger(port).logIn("pranata2").statusCode() == 303);
	}

	@Test
	void passwordsAreKeptHashedAndNobodyReadsThem() throws LDAPException {
		try (var keeper = ldap.keeper();
				var service = ldap.connection(ldap.getUsername(), ldap.getPassword());
				var colleague = ldap.connection("uid=pranata2," + PEOPLE, Staff.password("pranata2"))) {
			var citra = "uid=pranata1," + PEOPLE;

			assertThat(Objects.requireNonNull(keeper.getEntry(citra, "userPassword")).getAttributeValue("userPassword"))
					.startsWith("{SSHA}");
			assertThat(Objects.requireNonNull(service.getEntry(citra)).hasAttribute("userPassword")).isFalse();
			assertThat(colleague.getEntry(citra)).isNull();
		}
		assertThatExceptionOfType(LDAPException.class)
				.isThrownBy(() -> ldap.connection("", "").search(PEOPLE, SearchScope.SUB, "(uid=*)"));
	}

	private void policy(String name, String... rules) throws LDAPException, LDIFException {
		var lines = Stream.concat(Stream.of("dn: cn=%s,ou=policies,dc=kantor,dc=example".formatted(name),
				"objectClass: organizationalRole", "objectClass: pwdPolicy", "cn: " + name, "pwdAttribute: userPassword"),
				Stream.of(rules));
		try (var keeper = ldap.keeper()) {
			keeper.add(lines.toArray(String[]::new));
		}
	}

	/** From now on somebody's password is under that policy. */
	private void bind(String username, String policy) throws LDAPException, LDIFException {
		try (var keeper = ldap.keeper()) {
			keeper.modify("dn: uid=%s,%s".formatted(username, PEOPLE), "changetype: modify", "replace: pwdPolicySubentry",
					"pwdPolicySubentry: cn=%s,ou=policies,dc=kantor,dc=example".formatted(policy));
			// The age of a password counts only from when its policy asks for it
			keeper.modify("dn: uid=%s,%s".formatted(username, PEOPLE), "changetype: modify", "replace: userPassword",
					"userPassword: " + Staff.password(username));
		}
	}

	private void add(String username, String name, String... more) throws LDAPException, LDIFException {
		var lines = Stream.concat(Stream.of("dn: uid=%s,%s".formatted(username, PEOPLE), "objectClass: inetOrgPerson",
				"uid: " + username, "cn: " + name, "sn: " + name, "userPassword: " + Staff.password(username)),
				Stream.of(more));
		try (var keeper = ldap.keeper()) {
			keeper.add(lines.toArray(String[]::new));
		}
	}
}
