package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.signing.Signing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office that has just opened: its doors, its people, and everything that a first letter needs. */
@OfficeTest
class OfficeStartsTests {

	@LocalServerPort
	int port;

	@Autowired
	Directory directory;

	@Autowired
	Letters letters;

	@Autowired
	Signing signing;

	@Test
	void opensItsDoors() {
		var visitor = Visitor.stranger(port);

		assertThat(visitor.open("/actuator/health/readiness").body()).contains("\"UP\"");
		assertThat(visitor.open("/login").body()).contains("Nama pengguna");
		assertThat(visitor.open("/").headers().firstValue("location").orElse("")).endsWith("/login");
	}

	@Test
	void hasItsPeopleEachAtADesk() {
		// Other tests bring people who have just come and have no desk yet
		assertThat(directory.people().stream().filter(person -> !directory.heldBy(person.id(), Staff.today()).isEmpty()))
				.hasSize(32);
	}

	@Test
	void whoeverMaySignHasAKey() {
		var signatories = directory.people().stream().filter(person -> directory.heldBy(person.id(), Staff.today()).stream()
				.anyMatch(held -> held.position().has(Duty.SIGNATORY))).toList();

		assertThat(signatories).isNotEmpty()
				.allSatisfy(person -> assertThat(signing.certificateOf(person.id())).as(person.name()).isPresent());
		assertThat(signing.mayTimeStamp().isAllowed()).isTrue();
	}

	@Test
	void knowsItsKindsOfLetters() {
		assertThat(letters.kinds()).extracting(Kind::code).containsAll(List.of("OFFICIAL_LETTER", "INVITATION",
				"OFFICIAL_NOTE", "ASSIGNMENT", "CIRCULAR", "COVER_LETTER", "STATEMENT", "STAFF_STUDY", "MINUTES"));
	}
}
