package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.office.Secretariat;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each night every number is set beside its letter, and every signed letter beside its number. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RegisterNightTests {

	@Autowired
	NightlyRegisters nightly;
	@Autowired
	RegisterBook book;
	@Autowired
	Numbering numbering;
	@Autowired
	Secretariat secretariat;
	@Autowired
	JdbcClient database;

	@Test
	void eachNumberIsSetBesideItsLetterEachNight() {
		var fine = signed();
		var alone = signed();
		var otherwise = signed();
		var unknown = signed();
		nightly.faults();
		assertThat(flaws(fine, alone, otherwise, unknown)).isEmpty();
		assertThat(book.night("BAPPEDA").orElseThrow().numbers()).isGreaterThanOrEqualTo(4);
		var stray = DocumentId.random();
		rename(alone.document(), stray);
		database.sql("update letter set number = 'lain' where id = ?").param(otherwise.document().value()).update();
		database.sql("update numbering_entry set dated_on = dated_on - 400 where document = ?")
				.param(unknown.document().value()).update();

		assertThat(nightly.faults()).anyMatch(fault -> fault.contains("NO_LETTER"));
		assertThat(flaws(fine)).isEmpty();
		assertThat(flaws(alone)).containsExactlyInAnyOrder(Flaw.NO_LETTER, Flaw.NO_ENTRY);
		assertThat(flaws(otherwise)).containsExactly(Flaw.OTHER_NUMBER);
		assertThat(flaws(unknown)).containsExactlyInAnyOrder(Flaw.OTHER_YEAR, Flaw.OTHER_DAY);

		rename(stray, alone.document());
		database.sql("update letter set number = ? where id = ?").params(otherwise.text(), otherwise.document().value())
				.update();
		database.sql("update numbering_entry set dated_on = ? where document = ?")
				.params(unknown.on(), unknown.document().value()).update();
		nightly.faults();
		assertThat(flaws(fine, alone, otherwise, unknown)).isEmpty();
	}

	private LetterNumber signed() {
		var letter = secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
		secretariat.finish(letter);
		return numbering.numberOf(letter).orElseThrow();
	}

	private void rename(DocumentId from, DocumentId to) {
		database.sql("update numbering_entry set document = ? where document = ?").params(to.value(), from.value()).update();
	}

	private List<Flaw> flaws(LetterNumber... numbers) {
		var texts = Stream.of(numbers).map(LetterNumber::text).toList();
		return book.night("BAPPEDA").orElseThrow().findings().stream().filter(each -> texts.contains(each.number()))
				.map(Finding::flaw).toList();
	}
}
