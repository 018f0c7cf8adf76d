package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationTests {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	final UnitId bappeda = UnitId.random();
	final UnitId kominfo = UnitId.random();
	final Position kinasih = position(Set.of(Duty.REGISTRAR));
	final Position galang = position(Set.of());

	@Test
	void isEnteredByARegistrarOfTheAddresseesAgency() {
		assertThat(entered(letter("Permintaan data", TODAY), kinasih, bappeda)).isEqualTo(Verdict.allowed());
	}

	@Test
	void isNotEnteredBySomebodyElse() {
		assertThat(code(entered(letter("Permintaan data", TODAY), galang, bappeda))).isEqualTo("registry.not-registrar");
	}

	@Test
	void isNotEnteredInAnotherAgencysBook() {
		assertThat(code(entered(letter("Permintaan data", TODAY), kinasih, kominfo))).isEqualTo("registry.other-agency");
	}

	@Test
	void refusesALetterWithoutSubject() {
		assertThat(code(entered(letter(" ", TODAY), kinasih, bappeda))).isEqualTo("registry.incomplete");
	}

	@Test
	void refusesALetterOfTomorrow() {
		assertThat(code(entered(letter("Undangan", TODAY.plusDays(1)), kinasih, bappeda)))
				.isEqualTo("registry.date-in-future");
	}

	@Test
	void refusesADayThatNoLetterBears() {
		assertThat(code(entered(letter("Undangan", LocalDate.of(1, 1, 1)), kinasih, bappeda)))
				.isEqualTo("registry.date-implausible");
		assertThat(code(entered(letter("Undangan", LocalDate.MIN), kinasih, bappeda)))
				.isEqualTo("registry.date-implausible");
	}

	private Verdict entered(Received letter, Position by, UnitId agencyOfRegistrar) {
		return new Registration(letter, bappeda).mayBeEnteredBy(by, agencyOfRegistrar, TODAY);
	}

	private static String code(Verdict verdict) {
		return verdict instanceof Verdict.Refused(var code, _) ? code : "";
	}

	private Position position(Set<Duty> duties) {
		return new Position(PositionId.random(), "BAPPEDA", "Pengadministrasi Umum", bappeda, null, Level.STAFF, duties);
	}

	private static Received letter(String subject, LocalDate on) {
		return new Received(Channel.COURIER, "Dirjen Contoh Pembinaan Daerah", "B-451/KUC", on, subject, Urgency.URGENT,
				Secrecy.ORDINARY, "000.8.3", PositionId.random(), Standing.ADDRESSEE,
				new StoredFile(new Fingerprint("0".repeat(64)), 1, "application/pdf"), null);
	}
}
