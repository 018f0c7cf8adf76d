package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How a letter names whom it goes to: nobody may be taken for a namesake in another agency. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AddressedPaperTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	Staff staff;

	@Test
	void anOfficialOfAnotherAgencyIsNamedWithIt() {
		assertThat(text(to(List.of("SEKDIS.DINKES"), List.of("SEKBAN.BAPPEDA", "KABID.EKON")))).containsSubsequence(
				"Yth. Sekretaris Dinas Kesehatan di", "Tembusan:",
				"1. Sekretaris Badan Perencanaan Pembangunan Daerah; dan",
				"2. Kepala Bidang Perekonomian Badan Perencanaan Pembangunan Daerah.");
	}

	@Test
	void colleaguesAreNamedByTheirTitle() {
		assertThat(text(to(List.of("SEKDIS.KOMINFO"), List.of("KABID.APTIKA")))).containsSubsequence(
				"Yth. Sekretaris Dinas di", "Tembusan:", "Kepala Bidang Aplikasi Informatika.");
	}

	@Test
	void namesakesOfTwoAgenciesAreToldApartInAList() {
		assertThat(text(to(List.of("SEKDIS.DINKES", "SEKDIS.KOMINFO", "KABID.APTIKA", "SEKDA", "KADIS.DISDIK", "KABAN.BKD",
				"INSPEKTUR"), List.of()))).containsSubsequence("Yth. (daftar terlampir)", "DAFTAR TUJUAN",
						"1. Sekretaris Dinas Kesehatan Kota", "2. Sekretaris Dinas Komunikasi dan Informatika Kota",
						"3. Kepala Bidang Aplikasi Informatika Kota", "4. Sekretaris Daerah Kota",
						"5. Kepala Dinas Pendidikan Kota", "7. Inspektur Provinsi Kota");
	}

	@Test
	void whoGetsACopyOfASecretLetterIsNamedWithTheirAgency() {
		var letter = to(List.of("SEKDIS.DINKES"), List.of("KABID.EKON"));
		var secret = new DraftContent(letter.kind(), letter.subject(), letter.urgency(), Secrecy.SECRET,
				letter.classification(), letter.addressees(), letter.copies(), letter.signatory(), letter.body(),
				letter.more());

		assertThat(text(secret)).containsSubsequence("DAFTAR DISTRIBUSI", "1 dari 2", "Sekretaris Dinas Kesehatan",
				"2 dari 2", "Kepala Bidang Perekonomian Badan");
	}

	@Test
	void whatStandsBeforeEveryAddresseeIsNotPrintedTwiceAndBapakIsDoubted() {
		var letter = letters.draft(staff.actor("pranata1"), to(List.of(), List.of()).with(new Particulars(Details.NONE,
				Mandate.OWN, "u.p. Ibu Kepala Biro Umum",
				List.of(new OutsideParty("Kepada Yth. Bapak Rektor Universitas Contoh", ""),
						new OutsideParty("Bapak Bupati Contoh", "", true)),
				List.of())));

		assertThat(checklist.doubts(letter)).extracting(Fault::field, Fault::code, fault -> fault.details().getFirst())
				.containsExactly(
						tuple("outside", "letter.doubt.courtesy", "Bapak Rektor Universitas Contoh"),
						tuple("attention", "letter.doubt.courtesy", "Ibu Kepala Biro Umum"),
						tuple("copied-outside", "letter.doubt.courtesy", "Bapak Bupati Contoh"));
		assertThat(text(letters.view(letter).content())).contains(
				"Yth. Bapak Rektor Universitas Contoh u.p. Ibu Kepala Biro Umum di Tempat");
	}

	@Test
	void addresseesOfSeveralTownsHaveEachTheirOwn() {
		assertThat(text(outside("OFFICIAL_LETTER", new OutsideParty("Rektor Universitas A", "Kota X"),
				new OutsideParty("Direktur PT B", "Kota Y"), new OutsideParty("Bupati Contoh", "Contoh"))))
				.contains("Yth. 1. Rektor Universitas A di Kota X 2. Direktur PT B di Kota Y 3. Bupati Contoh Dalam rangka");
		assertThat(text(outside("OFFICIAL_LETTER", new OutsideParty("Rektor Universitas A", "Kota X"),
				new OutsideParty("Direktur PT B", "Tempat"))))
				.contains("1. Rektor Universitas A di Kota X 2. Direktur PT B di Tempat");
	}

	@Test
	void addresseesOfOneTownHaveItBelow() {
		assertThat(text(outside("OFFICIAL_LETTER", new OutsideParty("Rektor Universitas A", "Kota X"),
				new OutsideParty("Direktur PT B", "kota x"))))
				.contains("1. Rektor Universitas A 2. Direktur PT B di Kota X");
	}

	@Test
	void aNoteThatHasNoLineForTheTownNamesItBehindWhoeverIsOutside() {
		assertThat(text(outside("OFFICIAL_NOTE", new OutsideParty("Rektor Universitas A", "Kota X"))))
				.contains("Rektor Universitas A di Kota X");
	}

	private DraftContent outside(String kind, OutsideParty... parties) {
		var letter = prints().sample(kind);
		return new DraftContent(letter.kind(), letter.subject(), letter.urgency(), letter.secrecy(),
				letter.classification(), List.of(), letter.copies(), letter.signatory(), letter.body(),
				new Particulars(letter.more().details(), Mandate.OWN, "", List.of(parties), List.of()));
	}

	private DraftContent to(List<String> addressees, List<String> copies) {
		var letter = prints().sample("OFFICIAL_LETTER");
		return new DraftContent(letter.kind(), letter.subject(), letter.urgency(), letter.secrecy(),
				letter.classification(), ids(addressees), ids(copies), letter.signatory(), letter.body(), letter.more());
	}

	private List<PositionId> ids(List<String> positions) {
		return positions.stream().map(code -> staff.position(code).id()).toList();
	}

	private String text(DraftContent content) {
		return prints().text(content);
	}

	private KindPrints prints() {
		return new KindPrints(beans);
	}
}
