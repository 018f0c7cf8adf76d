package id.nirkertas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.LetterFinder;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A letter that was written by hand is found and read by those who may read letters of its agency. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandWrittenFoundTests {

	@Autowired
	PaperBlocks blocks;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	Search search;
	@Autowired
	LetterFinder finder;
	@Autowired
	Vault vault;
	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;

	final String word = "genset" + Long.toUnsignedString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
	Actor keeper;
	PositionId drafter;

	@BeforeEach
	void begin() {
		keeper = staff.actor("agenda.kominfo");
		drafter = staff.actor("pranata1").position();
	}

	@Test
	void itsAgencyFindsItBySubjectAndNumberAndNobodyElseDoes() {
		var letter = entered("Pinjam " + word, Secrecy.ORDINARY, drafter);
		await().atMost(Duration.ofSeconds(20)).until(() -> !found("kadis.kominfo", word).isEmpty());

		for (var reader : List.of("kadis.kominfo", "sekdis.kominfo", "agenda.kominfo", "pranata1", "arsiparis")) {
			assertThat(found(reader, word)).as(reader).singleElement().satisfies(hit -> {
				assertThat(hit.byHand()).isTrue();
				assertThat(hit.document()).isEqualTo(letter);
			});
			assertThat(handwritten.view(staff.actor(reader), letter).letter().subject()).contains(word);
		}
		var number = handwritten.view(keeper, letter).letter().number();
		assertThat(found("kadis.kominfo", number)).extracting(Hit::document).first().isEqualTo(letter);
		for (var stranger : List.of("kaban.bappeda", "agenda.bappeda", "admin")) {
			assertThat(found(stranger, word)).as(stranger).isEmpty();
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> handwritten.view(staff.actor(stranger), letter))
					.withMessage("numbering.hand.not-yours");
		}
		assertThat(finder.find(staff.actor("kadis.kominfo").person(), word)).as("no letter refers to it").isEmpty();
	}

	@Test
	void aCorrectionIsFoundAndWhoWasNamedByMistakeReadsItNoMore() {
		var letter = entered("Pinjam alat", Secrecy.ORDINARY, drafter);
		var was = handwritten.view(keeper, letter).letter();

		handwritten.correct(keeper, letter, 0, new HandWritten(was.number(), was.on(), was.addressee(), "Pinjam " + word,
				was.secrecy(), was.scan(), null), "Salah orang");

		await().atMost(Duration.ofSeconds(20)).until(() -> !found("kadis.kominfo", word).isEmpty());
		assertThat(found("pranata1", word)).isEmpty();
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handwritten.view(staff.actor("pranata1"), letter))
				.withMessage("numbering.hand.not-yours");
	}

	@Test
	void ofASecretOneOnlyItsNumberIsFoundByThoseWhoTakePart() {
		var letter = entered("", Secrecy.SECRET, null);
		var number = handwritten.view(keeper, letter).letter().number();
		await().atMost(Duration.ofSeconds(20)).until(() -> !found("kadis.kominfo", number).isEmpty());

		assertThat(found("kadis.kominfo", number)).filteredOn(hit -> hit.document().equals(letter)).singleElement()
				.satisfies(hit -> assertThat(hit.subject() + hit.correspondent()).isEmpty());
		assertThat(found("arsiparis", number)).filteredOn(hit -> hit.document().equals(letter)).isEmpty();
	}

	@Test
	void theArchiveLeadsToItsPage() throws Exception {
		var letter = entered("Pinjam " + word, Secrecy.ORDINARY, null);
		await().atMost(Duration.ofSeconds(20)).until(() -> !found("kadis.kominfo", word).isEmpty());
		var pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();

		pages.perform(get("/archive").param("q", word).with(user("kadis.kominfo"))).andExpect(content().string(
				allOf(containsString("Naskah tangan"), containsString("/registers/paper/" + letter))));
		pages.perform(get("/registers/paper/" + letter).with(user("kadis.kominfo"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString(word), not(containsString("/correction")))));
		pages.perform(get("/registers/paper/" + letter + "/scan").with(user("kadis.kominfo"))).andExpect(status().isOk());
		pages.perform(get("/registers/paper/" + letter + "/correction").with(user("kadis.kominfo")))
				.andExpect(status().isForbidden());
		pages.perform(get("/registers/paper/" + letter).with(user("kaban.bappeda"))).andExpect(status().isConflict())
				.andExpect(content().string(containsString("Naskah tangan ini dibaca pencatat register")));
		var year = Staff.today().getYear();
		pages.perform(get("/registers/book?agency=DISKOMINFO&group=SURAT&page=all&year=" + year).with(user("kadis.kominfo")))
				.andExpect(content().string(containsString(word)));
	}

	private List<Hit> found(String reader, String text) {
		return search.find(staff.actor(reader).person(), new Query(text, null, null, null, null)).hits();
	}

	private DocumentId entered(String subject, Secrecy secrecy, @Nullable PositionId by) {
		var register = new NumberRegister("DISKOMINFO", Staff.today().getYear(), "SURAT");
		var block = blocks.take(keeper, register, 1, "Listrik padam");
		var held = block.numbers().getFirst().number();
		var code = secrecy.hidesSubject() ? secrecy.code() + "-" : "";
		blocks.enter(keeper, block.id(), held.ordinal(),
				new HandWritten("500.12/%s%d/DISKOMINFO/%d".formatted(code, held.ordinal(), register.year()), Staff.today(),
						"Kepala PLN", subject, secrecy,
						secrecy.hidesSubject() ? null : vault.put(IncomingMail.scan(1), "application/pdf"), by));
		return held.document();
	}
}
