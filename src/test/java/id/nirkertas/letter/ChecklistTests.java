package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.Needs;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.office.Program;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What is wrong keeps a draft, what is unusual is asked; and the office's own table says who may not sign at all. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ChecklistTests {

	static final String DRAFTER = "pranata1";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	Relations relations;
	@Autowired
	SigningAuthority authority;
	@Autowired
	AuthorityTable table;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@AfterEach
	void takeTheRowsBack() {
		database.sql("delete from letter_signing_authority where agency is not null").update();
		table.lookAgain();
	}

	@Test
	void aVacantAddresseeIsDoubtedAndHindersNothing() {
		var letter = draft(content("OFFICIAL_LETTER", "KADIS.KOMINFO", List.of("KABAN.BKD", "SEKDA"), List.of("AST2")));

		assertThat(checklist.doubts(letter)).extracting(Fault::field, Fault::code).containsExactly(
				tuple("addressees", "letter.doubt.vacant"),
				tuple("copies", "letter.doubt.vacant"));
		letters.submit(staff.actor(DRAFTER), letter);
	}

	@Test
	void whoeverSignsALetterToThemselvesIsAskedWhetherItIsMeantSo() {
		var letter = draft(content("OFFICIAL_NOTE", "KADIS.KOMINFO", List.of("KADIS.KOMINFO"), List.of()));

		assertThat(checklist.doubts(letter)).extracting(Fault::code).containsExactly("letter.doubt.to-itself");
	}

	@Test
	void thePageHasTwoListsEachWithTheWayToItsField() {
		var letter = draft(invitation("2020-01-04", ""));

		var page = page("/letters/" + letter + "/draft");
		assertThat(page).contains("href=\"#classification\"", "Pilih kode klasifikasi", "href=\"#details.hari\"",
				"Undangan ini untuk tanggal 4 Januari 2020, yang sudah lewat", "Yang perlu diperhatikan");
		refuses("letter.incomplete", () -> letters.submit(staff.actor(DRAFTER), letter));
	}

	@Test
	void anInvitationForASaturdayIsDoubtedBeforeTheSignatureTooAndNotHeldUp() {
		var saturday = Staff.today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
		var letter = draft(invitation(saturday.toString(), "500.12"));
		letters.submit(staff.actor(DRAFTER), letter);
		secretariat.gatherInitials(letter);

		var preflight = letters.preflight(staff.actor("kadis.kominfo"), letter);

		assertThat(preflight.isClear()).isTrue();
		assertThat(preflight.checks()).filteredOn(Check::doubtful).extracting(Check::code)
				.containsExactly("letter.doubt.day-weekend");
	}

	@Test
	void theSignatoryIsToldWhatIsMissingAndWhoeverMayEditIsLedThere() {
		var letter = draft(secretariat.content("OFFICIAL_LETTER", "", "500.12", "KADIS.KOMINFO", List.of("SEKDA"),
				List.of(), "Bersama ini disampaikan permohonan."));

		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks()).filteredOn(check -> !check.passed())
				.extracting(Check::code).contains("letter.fault.subject", "letter.preflight.complete.not");
		assertThat(page("/letters/" + letter + "/signature")).contains("/letters/" + letter + "/draft#subject",
				"Isi hal naskah");
	}

	@Test
	void emptyCellsOfOfficialsAreNamedEachWhereItStands() {
		var letter = draft(Secretariat.filled(content("ASSIGNMENT", "KADIS.KOMINFO", List.of(), List.of()),
				Map.of("dasar", List.of("surat nomor 1"), "untuk", List.of("hadir"), "petugas",
						List.of("Citra Nawangwulan, S.Kom.", "Orang Luar | - | - | Relawan", " | Penata | 1978 | Ketua",
								"Tanpa Nomor | Penata |  | "))));

		assertThat(checklist.faults(letter)).filteredOn(fault -> fault.field().startsWith("details.petugas"))
				.extracting(Fault::field, Fault::code)
				.containsExactly(tuple("details.petugas-2-0", "letter.fault.row-unnamed"),
						tuple("details.petugas-3-2", "letter.fault.row-cell"),
						tuple("details.petugas-3-3", "letter.fault.row-cell"));
		assertThat(page("/letters/" + letter + "/draft")).contains("href=\"#details.petugas-2-0\"",
				"id=\"details.petugas-2-0\"", "baris 3: isi Nama", "baris 4: isi NIP");
	}

	@Test
	void aRowThatNoPaperBearsIsNamedWhereItStands() {
		var letter = draft(Secretariat.filled(content("MINUTES", "KADIS.KOMINFO", List.of(), List.of()),
				Map.of("pihakKedua", List.of("Camat | Pihak Satu | ", "Lurah | Pihak Dua | "))));

		assertThat(page("/letters/" + letter + "/draft")).contains("href=\"#details.pihakKedua-1-0\"",
				"id=\"details.pihakKedua-1-0\"", "Pihak kedua: hanya baris pertama yang dicetak, padahal terisi 2 baris");
	}

	@Test
	void anAttentionThatNoPaperBearsIsDoubted() {
		var one = content("OFFICIAL_LETTER", "KADIS.KOMINFO", List.of("SEKDA"), List.of());
		var two = content("OFFICIAL_LETTER", "KADIS.KOMINFO", List.of("SEKDA", "INSPEKTUR"), List.of());

		assertThat(checklist.doubts(draft(one.with(meantFor("Kepala Biro Umum"))))).isEmpty();
		assertThat(checklist.doubts(draft(two.with(meantFor("Kepala Biro Umum"))))).extracting(Fault::field, Fault::code)
				.containsExactly(tuple("attention", "letter.doubt.attention-unprinted"));
	}

	@Test
	void anHourWithoutItsZoneIsAskedAbout() {
		var content = invitation(Staff.today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).toString(), "500.12");
		var letter = draft(Secretariat.filled(content, Map.of("hari", content.more().details().lines("hari"), "pukul",
				List.of("9 pagi"))));

		assertThat(page("/letters/" + letter + "/draft")).contains("href=\"#details.pukul\"",
				"“9 pagi” tidak terbaca sebagai jam; tulis misalnya 09.00 WIB");
	}

	@Test
	void whatWasForgottenIsDoubtedAndHindersNothing() {
		var letter = draft(secretariat.content("OFFICIAL_LETTER", "Permohonan Audiensi.", "500.12", "KADIS.KOMINFO",
				List.of("SEKDA"), List.of(), "Kami mohon bertemu ${nama} pukul 25.99."));

		assertThat(checklist.doubts(letter)).extracting(Fault::field, Fault::code).containsExactly(
				tuple("subject", "letter.doubt.subject-stop"), tuple("body", "letter.doubt.leftover"),
				tuple("body", "letter.doubt.hour"));
		letters.submit(staff.actor(DRAFTER), letter);
	}

	private static Particulars meantFor(String attention) {
		return new Particulars(Details.NONE, Mandate.OWN, attention, List.of(), List.of());
	}

	@Test
	void aSubordinateWhoCorrectsTheirSuperiorsLetterIsDoubted() {
		var original = secretariat.send(DRAFTER, content("OFFICIAL_LETTER", "KADIS.KOMINFO", List.of("SEKDA"), List.of()));
		var correction = relations.amending(staff.actor(DRAFTER), original, Relation.CORRECTS);
		var letter = draft(correction.with(staff.position("KABID.APTIKA").id()));

		assertThat(checklist.doubts(letter)).extracting(Fault::code).contains("letter.amendment.lower-signatory",
				"letter.doubt.correction-unfilled");
	}

	@Test
	void whoMentionsARevokedLetterIsTold() {
		var original = secretariat.send(DRAFTER, content("OFFICIAL_LETTER", "KADIS.KOMINFO", List.of("SEKDA"), List.of()));
		secretariat.send(DRAFTER, relations.amending(staff.actor(DRAFTER), original, Relation.REVOKES));
		var letter = draft(content("OFFICIAL_LETTER", "KADIS.KOMINFO", List.of("SEKDA"), List.of())
				.with(new Particulars(Details.NONE, Mandate.OWN, "", List.of(),
						List.of(new Reference(Relation.REFERS, original)))));

		assertThat(checklist.faults(letter)).isEmpty();
		assertThat(checklist.doubts(letter)).extracting(Fault::code).containsExactly("letter.reference.revoked");
	}

	@Test
	@Needs(Program.SCRIPT_FONTS)
	void aWordInJavaneseOrArabicIsAsGoodAsAnyAndWhatNoFontHasIsNamed() {
		var words = about("Naskah ꦲꦏ꧀ꦱꦫꦗꦮ karya Ahmad (عبد الرحمن)");

		assertThat(checklist.faults(draft(words))).isEmpty();
		assertThat(letters.view(secretariat.send(DRAFTER, words)).content().subject())
				.isEqualTo("Naskah ꦲꦏ꧀ꦱꦫꦗꦮ karya Ahmad (عبد الرحمن)");
		assertThat(checklist.faults(draft(about("Naskah ᮞᮥᮔ᮪ᮓ")))).singleElement().satisfies(fault -> {
			assertThat(fault.code()).isEqualTo("letter.fault.glyphs");
			assertThat(fault.details().getFirst()).asString().startsWith("ᮞ");
		});
	}

	@Test
	void aRowThatRefusesKeepsTheDraftAndSaysWhy() {
		var letter = draft(content("OFFICIAL_LETTER", "KABID.APTIKA", List.of("SEKDA"), List.of()));
		row("OFFICIAL_LETTER", "OUTSIDE", "SECOND", true, "REFUSE");

		assertThat(checklist.faults(letter)).extracting(Fault::code).containsExactly("letter.authority.outside.refused");
		assertThat(checklist.doubts(letter)).isEmpty();
		refuses("letter.incomplete", () -> letters.submit(staff.actor(DRAFTER), letter));
		assertThat(page("/letters/" + letter + "/draft")).contains("penanda tangannya paling rendah pejabat eselon II",
				"Kepala Bidang Aplikasi Informatika (ditolak: tidak boleh menandatangani naskah ini)");
	}

	@Test
	void aRowThatRefusesStopsASignatureThatWasReadyBeforeThePassphrase() {
		var letter = secretariat.submit(DRAFTER, content("OFFICIAL_LETTER", "PRANATA1", List.of("SEKDA"), List.of()));
		secretariat.gatherInitials(letter);
		row("OFFICIAL_LETTER", "OUTSIDE", "SECOND", true, "REFUSE");
		var signer = staff.actor("pranata1");

		assertThat(letters.preflight(signer, letter).checks()).filteredOn(check -> !check.passed()).extracting(Check::code)
				.containsExactly("letter.authority.outside.refused");
		refuses("letter.authority.outside.refused", () -> letters.sign(signer, letter, "salah".toCharArray()));
	}

	@Test
	void anAgencysOwnRowGoesBeforeEverybodys() {
		var content = content("OFFICIAL_LETTER", "KABID.APTIKA", List.of("SEKDA"), List.of());
		assertThat(authority.doubts(content)).isNotEmpty();

		row("OFFICIAL_LETTER", "OUTSIDE", "THIRD", true, "WARN");

		assertThat(authority.doubts(content)).isEmpty();
	}

	@Test
	void aLetterInTheNameOfTheHeadIsSignedWithTheHeadsAuthorityWhereItsKindMayBe() {
		var own = content("OFFICIAL_LETTER", "KABID.APTIKA", List.of("SEKDA"), List.of());
		var onBehalf = own.with(Particulars.NONE.with(Mandate.ON_BEHALF));
		assertThat(authority.doubts(own)).isNotEmpty();
		assertThat(authority.doubts(onBehalf)).isEmpty();

		row("OFFICIAL_LETTER", "OUTSIDE", "SECOND", false, "WARN");

		assertThat(authority.doubts(onBehalf)).extracting(Fault::code).contains("letter.authority.on-behalf");
	}

	/** Of the communications agency alone. */
	private void row(String kind, String recipient, String lowest, boolean onBehalf, String outcome) {
		database.sql("""
				insert into letter_signing_authority (agency, kind, recipient, lowest, on_behalf, outcome)
				select id, ?, ?, ?, ?, ? from directory_unit where code = 'DISKOMINFO'""")
				.params(kind, recipient, lowest, onBehalf, outcome).update();
		table.lookAgain();
	}

	private DocumentId draft(DraftContent content) {
		return letters.draft(staff.actor(DRAFTER), content);
	}

	private DraftContent invitation(String day, String classification) {
		var content = secretariat.content("INVITATION", "Undangan Rapat", classification, "KADIS.KOMINFO", List.of("SEKDA"),
				List.of(), "Bersama ini kami mengundang Saudara.");
		return content.with(Particulars.NONE.with(Details.of(Map.of("hari", List.of(List.of(day)), "pukul",
				List.of(List.of("09.00 WIB")), "tempat", List.of(List.of("Aula")), "acara", List.of(List.of("Rapat"))))));
	}

	private DraftContent about(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("SEKDA"), List.of(),
				"Bersama ini disampaikan naskah.");
	}

	private DraftContent content(String kind, String signatory, List<String> to, List<String> copies) {
		return secretariat.content(kind, "Permohonan Audiensi", "500.12", signatory, to, copies,
				"Bersama ini disampaikan permohonan.\n\nDemikian disampaikan.");
	}

	private String page(String address) {
		var page = pages.get().uri(address).with(user(DRAFTER)).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}
}
