package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An old letter is drawn as it was, whatever the office changes afterwards; a new one has the new look. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LastingLooksTests {

	static final String KIND = "OFFICIAL_LETTER";
	static final String NEW_WORDS = "Surat ini tidak dipungut biaya.";
	static final String NEW_NAME = "DINAS KOMUNIKASI, INFORMATIKA, DAN STATISTIK";

	@Autowired
	Letters letters;
	@Autowired
	Stationery stationery;
	@Autowired
	AgencyPaper papers;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	OfficeFaults faults;
	@Autowired
	Paper paper;
	@Autowired
	BeanFactory beans;

	KominfoLetters kominfo;
	Actor clerk;
	Unit agency;

	@BeforeEach
	void begin() {
		kominfo = KominfoLetters.by(beans);
		clerk = staff.actor("agenda.kominfo");
		agency = directory.agencyOf(clerk.position());
	}

	/** As everybody writes and as the directory says. */
	@AfterEach
	void leaveNothingBehind() {
		faults.mend();
		var now = stationery.now(KIND, agency.id());
		if (now.agency() != null) {
			stationery.endOwn(clerk, KIND, agency.id(), now.kind().version());
		}
		var lines = papers.now(agency);
		if (lines.name().equals(NEW_NAME)) {
			var directorys = papers.version(agency, 0);
			papers.change(clerk, agency, new LetterheadLines(lines.version(), directorys.government(), directorys.name(),
					directorys.address(), directorys.footer(), null));
		}
	}

	@Test
	void aSubmittedLetterKeepsItsLookAndItsNumberUntilItIsReturned() {
		var submitted = kominfo.submitted();
		var before = text(submitted);

		change();

		assertThat(text(submitted)).isEqualTo(before).doesNotContain(NEW_WORDS, NEW_NAME);
		kominfo.initial(submitted);
		assertThat(kominfo.sign(submitted).number()).matches("500\\.12/\\d+/DISKOMINFO/\\d{4}");
		assertThat(text(submitted)).doesNotContain(NEW_WORDS, NEW_NAME);
	}

	@Test
	void aReturnedLetterTakesTheNewLook() {
		var returned = kominfo.submitted();
		change();

		kominfo.reviews().returnForChange(staff.actor("kabid.aptika"), returned, List.of(), "Perbaiki alinea pertama.");

		assertThat(text(returned)).contains(NEW_WORDS, NEW_NAME);
		letters.submit(staff.actor("pranata1"), returned);
		kominfo.initial(returned);
		assertThat(kominfo.sign(returned).number()).matches("B-\\d+/KADIS\\.KOMINFO/\\d{4}");
	}

	@Test
	void aSignedLetterIsNotTouched() {
		var signed = kominfo.readyToSign();
		var file = kominfo.sign(signed).file();
		var before = text(signed);

		change();

		assertThat(letters.view(signed).file()).isEqualTo(file);
		assertThat(text(signed)).isEqualTo(before);
	}

	@Test
	void aNewLetterHasTheNewLookAndTheNextNumberOfTheNewPattern() {
		var older = kominfo.readyToSign();
		var last = ordinal(kominfo.sign(older).number());
		change();

		var fresh = kominfo.readyToSign();

		assertThat(text(fresh)).contains(NEW_WORDS, NEW_NAME);
		var number = kominfo.sign(fresh).number();
		assertThat(number).startsWith("B-");
		assertThat(ordinal(number)).as("one register, whatever its numbers look like").isEqualTo(last + 1);
	}

	@Test
	void anotherAgencyWritesAsBefore() {
		change();

		var other = letters.draft(secretariat.acting("PERENCANA1"), secretariat.content(KIND, "Penyampaian Data", "500.12",
				"KABAN.BAPPEDA", List.of("SEKDA"), List.of(), "Bersama ini disampaikan data."));

		assertThat(text(other)).doesNotContain(NEW_WORDS, NEW_NAME);
		assertThat(letters.view(other).number()).contains("500.12/…/BAPPEDA/");
	}

	@Test
	void aNumberThatWasReservedStaysTheLetters() {
		var letter = kominfo.readyToSign();
		faults.storeFailsWhen(() -> letters.view(letter).code() != null);
		assertThatException().isThrownBy(() -> kominfo.sign(letter));
		faults.mend();
		var reserved = letters.view(letter).number();

		change();

		assertThat(reserved).startsWith("500.12/").doesNotContain("…");
		assertThat(kominfo.sign(letter).number()).isEqualTo(reserved);
	}

	private static int ordinal(String number) {
		return Integer.parseInt(number.replaceFirst("^(?:B-|500\\.12/)(\\d+)/.*", "$1"));
	}

	private String text(DocumentId letter) {
		return paper.text(letters.paper(letter).pdf()).replaceAll("\\s+", " ");
	}

	/** A sentence more, a number of another pattern, and another name on the letterhead. */
	private void change() {
		var now = stationery.now(KIND, agency.id()).kind();
		var design = now.design();
		var parts = new ArrayList<>(design.parts());
		parts.add(parts.size() - 2,
				new KindPart(KindPart.Type.WORDS, NEW_WORDS, "", "", List.of(), "", false, List.of(), 0));
		stationery.change(clerk, new Kind(KIND, now.version(), now.name(), now.title(), now.registerGroup(),
				"{KEAMANAN}-{URUT}/{JABATAN}/{TAHUN}", new KindDesign(design.size(), design.face(), design.points(),
						design.leading(), design.kop(), design.addressees(), design.body(), design.attachment(),
						design.titles(), design.rank(), design.capitals(), design.fields(), parts,
						design.margins())),
				agency.id());
		var lines = papers.now(agency);
		papers.change(clerk, agency, new LetterheadLines(lines.version(), lines.government(), NEW_NAME, lines.address(),
				"Catatan kaki baru.", null));
	}
}
