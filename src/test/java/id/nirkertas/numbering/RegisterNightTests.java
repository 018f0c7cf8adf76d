package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.nirkertas.storage.Vault;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.office.Secretariat;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.test.web.servlet.ResultActions;
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
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	WebApplicationContext office;
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

	/** A letter that was given up keeps no number, and no number is kept for what is nowhere. */
	@Test
	void aNumberThatIsReservedForALetterWhichNobodyCanSignIsFound() {
		var waiting = reserved();
		var withdrawn = reserved();
		var nowhere = reserved();
		nightly.faults();
		assertThat(flaws(waiting, withdrawn, nowhere)).isEmpty();
		var stray = DocumentId.random();
		rename(nowhere.document(), stray);
		var state = database.sql("select state from letter where id = ?").param(withdrawn.document().value())
				.query(String.class).single();
		database.sql("update letter set state = 'WITHDRAWN' where id = ?").param(withdrawn.document().value()).update();
		try {
			assertThat(nightly.faults()).anyMatch(fault -> fault.contains("RESERVED_FOR_NONE"));
			assertThat(flaws(waiting)).isEmpty();
			assertThat(flaws(withdrawn)).containsExactly(Flaw.RESERVED_FOR_NONE);
			assertThat(flaws(nowhere)).containsExactly(Flaw.RESERVED_FOR_NONE);
		} finally {
			database.sql("update letter set state = ? where id = ?").params(state, withdrawn.document().value()).update();
			rename(stray, nowhere.document());
		}
		nightly.faults();
		assertThat(flaws(waiting, withdrawn, nowhere)).isEmpty();
	}

	/** What came in is not signed, and is set beside its agenda entry. */
	@Test
	void eachAgendaNumberIsSetBesideItsEntry() throws Exception {
		var entry = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var number = numbering.numberOf(entry).orElseThrow();
		nightly.faults();
		assertThat(flaws(number)).isEmpty();
		var stray = DocumentId.random();

		database.sql("update registry_incoming set agenda_number = 'lain' where id = ?").param(entry.value()).update();
		nightly.faults();
		assertThat(flaws(number)).containsExactly(Flaw.OTHER_NUMBER);
		assertThat(book.inspected(number.register()).orElseThrow().findings()).extracting(Finding::place)
				.contains(number.place());
		page(number).andExpect(content().string(
				allOf(containsString("Pemeriksaan malam menemukan"), not(containsString("tepat satu kali")))));
		database.sql("update registry_incoming set agenda_number = ? where id = ?").params(number.text(), entry.value())
				.update();
		rename(entry, stray);
		nightly.faults();
		assertThat(flaws(number)).containsExactly(Flaw.NO_LETTER);

		rename(stray, entry);
		nightly.faults();
		assertThat(flaws(number)).isEmpty();
		page(number).andExpect(content().string(not(containsString("Pemeriksaan malam menemukan"))));
	}

	/** The series of the one is broken, so that the database lets both be. */
	@Test
	void twoLettersOfOneAgencyThatReadTheSameAreFoundThoughAnotherAgencyCountsOneOfThem() {
		var own = register("GUB");
		var shared = register("SETDA");
		try {
			entry(own, "lain", "7/GUB/DOBEL");
			entry(shared, "GUB/2044", "007/gub/dobel");
			entry(shared, "SETDA/2044", "8/SETDA/DOBEL");
			entry(own, "GUB/2044", "8/SETDA/DOBEL");

			assertThat(nightly.faults()).contains("SETDA/2044/DOBEL 1: TWICE");
			assertThat(doubles("SETDA")).extracting(Finding::number).containsExactly("007/gub/dobel");
			assertThat(doubles("GUB")).isEmpty();
		} finally {
			for (var register : List.of(own, shared)) {
				database.sql("delete from numbering_entry where register = ?").param(register).update();
				database.sql("delete from numbering_register where id = ?").param(register).update();
			}
			nightly.faults();
		}
	}

	private UUID register(String agency) {
		var id = UUID.randomUUID();
		database.sql(
				"insert into numbering_register (id, agency, year, register_group, last) values (?, ?, 2044, 'DOBEL', 2)")
				.params(id, agency).update();
		return id;
	}

	private void entry(UUID register, String series, String text) {
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at, series)
						select gen_random_uuid(), ?, 1 + count(*), 'ISSUED', gen_random_uuid(), ?, date '2044-03-04', now(), now(), ?
						from numbering_entry where register = ?""")
				.params(register, text, series, register).update();
	}

	private List<Finding> doubles(String agency) {
		return book.night(agency).orElseThrow().findings().stream()
				.filter(each -> each.register().group().equals("DOBEL") && each.flaw() == Flaw.TWICE).toList();
	}

	private ResultActions page(LetterNumber number) throws Exception {
		var register = number.register();
		return MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build()
				.perform(get("/registers/book?agency=BAPPEDA&group=AGENDA&year=" + register.year())
						.with(user("agenda.bappeda")));
	}

	private LetterNumber signed() {
		var letter = secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
		secretariat.finish(letter);
		return numbering.numberOf(letter).orElseThrow();
	}

	/** For a letter that is not signed yet. */
	private LetterNumber reserved() {
		var letter = secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
		return numbering.reserve(office.getBeanProvider(NumberedDocuments.class).stream()
				.flatMap(room -> room.request(letter, Staff.today()).stream()).findFirst().orElseThrow());
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
