package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A refusal is a normal answer in words; a fault is ours, and has a number. */
@OfficeTest
class RefusalsTests {

	private final MockHttpServletRequest page = new MockHttpServletRequest("POST", "/letters/1/signature");
	private final MockHttpServletRequest part = new MockHttpServletRequest("POST", "/letters/1/signature");

	@LocalServerPort
	int port;

	@Autowired
	Refusals refusals;

	RefusalsTests() {
		part.addHeader("HX-Request", "true");
	}

	@Test
	void saysWhyAnActIsRefused() {
		var answer = refusals.refused(new RefusedException("platform.not-your-position"), page);
		var conflict = refusals.refused(new RefusedException("platform.too-large", 50), page);

		assertThat(answer.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(answer.getModel().get("sentence")).asString().contains("bukan milik Anda hari ini");
		assertThat(conflict.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(conflict.getModel().get("sentence")).asString().contains("50 MB");
	}

	@Test
	void saysItInOneLineToAPartOfAPage() {
		var answer = refusals.refused(new RefusedException("access.denied"), part);

		assertThat(answer.getViewName()).isEqualTo("platform/refusal :: answer");
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void apologisesForAFaultAndNumbersIt() {
		var answer = refusals.other(new IllegalStateException("Budi's secret"), page, new MockHttpServletResponse());

		assertThat(answer.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(answer.getModel().get("incident")).asString().matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
		assertThat(answer.getModel().values()).noneMatch(value -> value.toString().contains("secret"));
	}

	@Test
	void doesNotFindWhatIsNotThere() {
		assertThat(refusals.notFound(page).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void saysWhosePageItIs() {
		var answer = new Visitor(port).signIn("pranata1").get("/registers");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("untuk jabatan dengan tugas: kepala unit, sekretaris",
				"pemeriksa (inspektorat)");
	}

	@Test
	void tellsSomebodyWithoutAPositionWhatToDo(@Autowired InMemoryDirectoryServer directory)
			throws LDAPException, LDIFException {
		directory.add("dn: uid=honorer,ou=people,dc=kantor,dc=example", "objectClass: inetOrgPerson", "uid: honorer",
				"cn: Tirta Anggara", "sn: Anggara", "userPassword: honorer-2026", "employeeNumber: 200201012026011001");
		try {
			var answer = new Visitor(port).signIn("honorer").get("/");

			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("belum memegang jabatan apa pun hari ini", "Keluar");
		} finally {
			directory.delete("uid=honorer,ou=people,dc=kantor,dc=example");
		}
	}
}
