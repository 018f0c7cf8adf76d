package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.PeopleAgain;
import id.nirkertas.directory.Person;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.OidcProvider;
import id.nirkertas.platform.OidcSettings.Match;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The second door, to a provider that is as strict as one should be. */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"nirkertas.directory.organisation=" + DevelopmentOffice.ORGANISATION, "nirkertas.login.oidc.name=Akun Contoh"})
@Import(DevelopmentOffice.class)
class OidcLogInTests {

	static final OidcProvider PROVIDER = OidcProvider.start();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void address(DynamicPropertyRegistry settings) throws IOException {
		PROVIDER.introduce(settings);
	}

	@AfterAll
	static void end() {
		PROVIDER.close();
	}

	@BeforeEach
	void honest() {
		PROVIDER.isUsedBy("Pranata1", "19851204 200901 9 018");
	}

	@Test
	void opensTheDeskAndGoesWhereSomebodyWanted() throws Exception {
		var citra = new Visitor(port);
		assertThat(citra.get("/login?to=/letters").body()).contains("Masuk dengan Akun Contoh")
				.contains("/login/oidc?to=%2Fletters");

		var answer = answered(citra, "/login/oidc?to=/letters");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Visitor.next(answer)).isEqualTo("/letters");
		assertThat(citra.get("/letters").body()).contains("Citra Nawangwulan");
	}

	@Test
	void takesNobodyElsewhereAndNoOldSessionAlong() throws Exception {
		var citra = new Visitor(port);
		citra.get("/login/oidc/start");
		var before = citra.cookie("SESSION").orElseThrow().getValue();

		var answer = answered(citra, "/login/oidc?to=//elsewhere.example/");

		assertThat(Visitor.next(answer)).isEqualTo("/");
		assertThat(citra.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(before);
	}

	static List<Consumer<JWTClaimsSet.Builder>> lies() {
		var past = Date.from(Instant.now().minusSeconds(600));
		return List.of(says -> says.claim("nonce", "another"), says -> says.claim("nonce", null),
				says -> says.expirationTime(past), says -> says.audience("somebody-else"),
				says -> says.issuer("http://elsewhere.example"));
	}

	@ParameterizedTest
	@MethodSource("lies")
	void believesNothingThatIsNotForThisLogIn(Consumer<JWTClaimsSet.Builder> lie) throws Exception {
		PROVIDER.says(lie);

		refused(new Visitor(port));
	}

	@Test
	void believesNothingThatTheProviderDidNotSign() throws Exception {
		PROVIDER.isForged();

		refused(new Visitor(port));
	}

	private static void refused(Visitor stranger) throws Exception {
		var answer = answered(stranger, "/login/oidc");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Masuk dengan akun tunggal tidak berhasil");
		assertThat(Visitor.next(stranger.get("/letters"))).startsWith("/login");
	}

	@Test
	void takesNoAnswerThatNobodyAskedFor() throws Exception {
		var citra = new Visitor(port);
		var code = atTheProvider(citra, "/login/oidc");
		var other = new Visitor(port);

		assertThat(other.get(code).statusCode()).as("without a session").isEqualTo(401);
		other.get("/login/oidc/start");
		assertThat(other.get(code).statusCode()).as("with another state").isEqualTo(401);
		assertThat(Visitor.next(other.get("/letters"))).startsWith("/login");
	}

	@Test
	void takesAnAnswerOnce() throws Exception {
		var citra = new Visitor(port);
		var code = atTheProvider(citra, "/login/oidc");
		assertThat(citra.get(code).statusCode()).isEqualTo(302);

		assertThat(citra.get(code).statusCode()).isEqualTo(401);
	}

	@Test
	void tellsSomebodyWhomTheOfficeDoesNotKnow() throws Exception {
		PROVIDER.isUsedBy("orang.lain<b>", "");
		var stranger = new Visitor(port);

		var answer = answered(stranger, "/login/oidc");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Akun orang.lain&lt;b&gt; dikenal di sana, tetapi belum tercatat");
		assertThat(Visitor.next(stranger.get("/letters"))).startsWith("/login");
	}

	/** Silence of the LDAP directory is another matter: then it is who had the name last. */
	@Test
	void whoeverHasNoAccountInTheLdapDirectoryAnyMoreStaysOut(@Autowired InMemoryDirectoryServer ldap) throws Exception {
		var kept = Objects.requireNonNull(ldap.getEntry("uid=pranata1,ou=people,dc=kantor,dc=example")).duplicate();
		ldap.delete(kept.getDN());
		try {
			var closed = new Visitor(port);

			var answer = answered(closed, "/login/oidc");

			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("atau sudah ditutup di layanan akun pegawai");
			assertThat(Visitor.next(closed.get("/letters"))).startsWith("/login");
		} finally {
			ldap.add(kept);
		}
	}

	/** A log-in name that was changed since the people were last read. */
	@Test
	void whoeverIsKnownByNumberComesInUnderAnotherLogInName(@Autowired InMemoryDirectoryServer ldap,
			@Autowired Directory directory, @Autowired ApplicationContext office) throws Exception {
		var kept = Objects.requireNonNull(ldap.getEntry("uid=pranata1,ou=people,dc=kantor,dc=example")).duplicate();
		var number = "19851204 200901 9 018";
		ldap.delete(kept.getDN());
		try {
			assertThat(directory.learnNumbered(number)).isEmpty();
			var renamed = kept.duplicate();
			renamed.setDN("uid=citra.n,ou=people,dc=kantor,dc=example");
			renamed.setAttribute("uid", "citra.n");
			ldap.add(renamed);

			assertThat(directory.learnNumbered(number.replace(" ", ""))).map(Person::username).contains("citra.n");
			ldap.delete(renamed.getDN());
		} finally {
			ldap.add(kept);
			PeopleAgain.read(office);
		}
		assertThat(directory.personNamed("pranata1")).isPresent();
	}

	/** Whom the provider knows by number is found by it, however it is spaced. */
	@ParameterizedTest
	@CsvSource({"19670412 199203 9 003, sekda", "196704121992039003, sekda"})
	void findsSomebodyByTheirNumber(String number, String username, @Autowired Directory directory,
			@Autowired OidcClient client, @Autowired LogInGroups groups) {
		var settings = new OidcSettings(PROVIDER.issuer(), OidcProvider.CLIENT, null, "", "nip", Match.EMPLOYEE_NUMBER,
				"groups");
		var token = OidcIdToken.withTokenValue("x").subject("17").claim("nip", number).build();
		var access = new OAuth2AccessToken(TokenType.BEARER, "x", Instant.EPOCH, Instant.EPOCH.plusSeconds(60));

		var known = new OidcPeople(directory, settings, groups)
				.loadUser(new OidcUserRequest(client.findByRegistrationId(OidcClient.ID), access, token));

		assertThat(known.getName()).isEqualTo(username);
	}

	@Test
	void endsTheSessionHereAndPointsToTheOtherOne() throws Exception {
		var citra = new Visitor(port);
		answered(citra, "/login/oidc");
		citra.get("/letters");

		var left = citra.post("/logout");

		assertThat(Visitor.next(left)).isEqualTo("/login?left");
		assertThat(citra.get("/login?left").body()).contains("Anda masih masuk di Akun Contoh",
				PROVIDER.issuer() + "/end?client_id=" + OidcProvider.CLIENT);
		assertThat(Visitor.next(citra.get("/letters"))).startsWith("/login");
	}

	@Test
	void formsStillGoNowhereElse() {
		assertThat(new Visitor(port).get("/login").headers().firstValue("Content-Security-Policy").orElseThrow())
				.contains("form-action 'self';").doesNotContain(PROVIDER.issuer());
	}

	private static HttpResponse<String> answered(Visitor visitor, String begin) throws Exception {
		return SecondDoor.answered(visitor, begin, PROVIDER);
	}

	private static String atTheProvider(Visitor visitor, String begin) throws Exception {
		return SecondDoor.atTheProvider(visitor, begin, PROVIDER);
	}
}
