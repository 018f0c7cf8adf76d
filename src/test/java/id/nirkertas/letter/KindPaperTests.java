package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every kind of letter says on paper, filled as its drafter filled it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindPaperTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	static final String NUMBER = "500.12/17/DISKOMINFO/2026";
	static final String HASH = "0123456789abcdef".repeat(4);

	static final AttachmentView READY = new AttachmentView(UUID.randomUUID(), "Naskah Siap.pdf",
			new StoredFile(new Fingerprint(HASH), 1234, "application/pdf"));

	@Autowired
	Secretariat secretariat;
	@Autowired
	Kinds kinds;
	@Autowired
	KindTable versions;
	@Autowired
	Letterheads letterheads;
	@Autowired
	Directory directory;
	@Autowired
	SheetWriter sheets;
	@Autowired
	Paper paper;
	@Autowired
	DraftCheck check;

	@Test
	void thereIsASampleOfEveryKind() {
		assertThat(samples().keySet()).containsExactlyElementsOf(
				kinds.all().stream().map(Kind::code).filter(code -> !OwnKinds.isOwn(code)).toList());
	}

	@Test
	void everyKindPrintsItsNumberAndItsSignatory() {
		samples().values().forEach(content -> {
			var signatory = directory.position(Objects.requireNonNull(content.signatory()));

			assertThat(text(content)).as(content.kind()).containsIgnoringCase(signatory.title())
					.contains(NUMBER);
		});
	}

	@Test
	void nothingIsTakenForForgottenInALetterThatIsWhole() {
		samples().values().forEach(content -> assertThat(
				Leftovers.in(content, kinds.coded(content.kind()).orElseThrow().design())).as(content.kind()).isEmpty());
	}

	@Test
	void anInvitationSaysWhenAndWhere() {
		assertThat(text(sample("INVITATION"))).containsSubsequence("mengundang Saudara", "hari, tanggal",
				"Selasa, 8 Desember 2026",
				"pukul", "09.00 WIB", "tempat", "Ruang Rapat Nusantara", "Mengingat pentingnya", "Sekretaris Daerah,",
				"Tembusan:");
	}

	@Test
	void aDecreeConsidersRemembersAndDecides() {
		assertThat(text(sample("DECREE"))).containsSubsequence("KEPUTUSAN GUBERNUR CONTOH", "NOMOR", "TENTANG",
				"GUBERNUR CONTOH,", "Menimbang", "a.", "bahwa untuk", "b.", "Mengingat", "1.",
				"Undang-Undang",
				"MEMUTUSKAN:", "Menetapkan", "KESATU", "Membentuk", "KEDUA", "KETIGA", "Ditetapkan di Kota Contoh Raya",
				"pada tanggal 30 November 2026", "GUBERNUR CONTOH,", "WIRASENA PRADIPTA",
				"LAMPIRAN KEPUTUSAN GUBERNUR CONTOH", "TENTANG")
				.doesNotContain("NIP", "Dr.");
	}

	@Test
	void anOlderDecreeKeepsTheNameItWasSignedWith() {
		assertThat(versions.version("DECREE", 1)).hasValueSatisfying(old -> assertThat(old.design().titles()).isTrue());
		assertThat(kinds.coded("DECREE")).hasValueSatisfying(now -> assertThat(now.design().titles()).isFalse());
	}

	@Test
	void whoIsGivenPowerOfAttorneySignsUnderTheirPosition() {
		assertThat(text(sample("POWER_OF_ATTORNEY"))).containsSubsequence("Yang diberi kuasa,", "Kepala Biro Hukum,",
				"Pandu Arsawinata, S.H., M.H.", "NIP 19710730");
	}

	@Test
	void minutesBeginWithTheDayInWordsAndHaveTwoSignatories() {
		assertThat(text(sample("MINUTES"))).containsSubsequence(
				"Senin, tanggal tiga puluh, bulan November, tahun dua ribu dua puluh enam", "Dibuat di", "PIHAK KEDUA,",
				"PIHAK KESATU,",
				"Dr. Ayunda Prabasari");
	}

	@Test
	void moreThanFiveOfficialsStandInALampiran() {
		assertThat(text(sample("ORDER"))).containsSubsequence("MEMERINTAHKAN", "Kepada", "dalam lampiran", "Untuk",
				"Lampiran Surat",
				"Perintah", NUMBER, "Nama", "NIP", "7.");
		assertThat(text(sample("ASSIGNMENT"))).doesNotContain("Lampiran Surat Tugas");
	}

	@Test
	void manyAddresseesStandInAListTheLetterMakesItself() {
		assertThat(text(sample("CIRCULAR"))).containsSubsequence("Yth. (daftar terlampir)", "Lampiran Surat Edaran", "1.",
				"Sekretaris Daerah", "7.", "Kepala Badan Kepegawaian Daerah", "Kota Contoh Raya");
	}

	@Test
	void aFewAddresseesStandOnTheLetter() {
		assertThat(text(sample("INVITATION")))
				.containsSubsequence("1.", "Kepala Dinas Komunikasi", "3.", "Kepala Dinas Pendidikan")
				.doesNotContain("daftar terlampir");
	}

	@Test
	void outsideBodiesAreAddressedToo() {
		var content = sample("OFFICIAL_LETTER");
		var more = content.more();
		var outside = content.with(new Particulars(more.details(), more.mandate(), "",
				List.of(new OutsideParty("Rektor Universitas Contoh", "Kota Lain")), more.references()));

		assertThat(text(outside)).containsSubsequence("Yth.", "1.", "Kepala Badan Perencanaan", "2.",
				"Rektor Universitas Contoh di Kota Lain");
	}

	@Test
	void forTheAttentionOfSomebodyStandsBelowTheAddressee() {
		var content = sample("OFFICIAL_LETTER");
		var attention = content.with(new Particulars(Details.NONE, Mandate.OWN, "Kepala Bidang Perekonomian", List.of(),
				List.of()));

		assertThat(text(attention)).containsSubsequence("Yth. Kepala Badan", "u.p. Kepala Bidang Perekonomian", "di");
	}

	@Test
	void whoSignsForASuperiorNamesThemFirst() {
		var content = sample("OFFICIAL_LETTER");

		assertThat(text(content.with(content.more().with(Mandate.ON_BEHALF)))).containsSubsequence("a.n. Sekretaris Daerah",
				"Kepala Dinas Komunikasi dan Informatika,");
		assertThat(text(content.with(content.more().with(Mandate.SUB_DELEGATED)))).containsSubsequence(
				"a.n. Gubernur Contoh",
				"Sekretaris Daerah", "u.b.", "Kepala Dinas Komunikasi dan Informatika,");
	}

	@Test
	void theArmsOfTheStateAreForTheHeadOfRegionAlone() {
		assertThat(text(sample("CIRCULAR"))).startsWith("GUBERNUR CONTOH").doesNotContain("PEMERINTAH PROVINSI CONTOH");
		assertThat(text(sample("ANNOUNCEMENT"))).startsWith("PEMERINTAH PROVINSI CONTOH");
	}

	@Test
	void aCoverPageVouchesForItsFilesByTheirHash() {
		assertThat(text(sample("FREE"), List.of(READY))).containsSubsequence("yang disahkan", "Naskah Siap.pdf",
				HASH.substring(0, 32));
	}

	@Test
	void anOfficialIsCompletedFromTheDirectory() {
		var typed = Secretariat.filled(sample("ASSIGNMENT"), Map.of("petugas", List.of("citra nawangwulan, s.kom.")));

		var row = tidy(typed).more().details().rows("petugas").getFirst();

		assertThat(row).hasSize(4).startsWith("Citra Nawangwulan, S.Kom.").doesNotContain("");
		assertThat(row.getLast()).startsWith("Pranata Komputer Ahli Muda");
	}

	private DraftContent tidy(DraftContent typed) {
		return check.tidy(typed, directory.agencyOf(Objects.requireNonNull(typed.signatory())).id(), typed.kind());
	}

	@Test
	void whatWasWrittenBesideANameStays() {
		var typed = Secretariat.filled(sample("ASSIGNMENT"),
				Map.of("petugas", List.of("Citra Nawangwulan, S.Kom. | Penata | - | Ketua Tim")));

		assertThat(tidy(typed).more().details().rows("petugas").getFirst()).endsWith("Penata", "-", "Ketua Tim");
	}

	@Test
	void anEmptyFieldIsNamedWhereItStands() {
		var content = sample("INVITATION").with(Particulars.NONE);

		assertThat(check.faults(letter(content), List.of())).extracting(Fault::field).containsExactly("details.hari",
				"details.pukul", "details.tempat", "details.acara");
	}

	@Test
	void aKindOfAnyFormIsATextOrTheFileItVouchesFor() {
		var text = sample("FREE");
		var nothing = new DraftContent(text.kind(), text.subject(), text.urgency(), text.secrecy(), text.classification(),
				text.addressees(), text.copies(), text.signatory(), Body.EMPTY, text.more());

		assertThat(check.faults(letter(text), List.of())).isEmpty();
		assertThat(check.faults(letter(nothing), List.of(READY))).isEmpty();
		assertThat(check.faults(letter(nothing), List.of())).extracting(Fault::code)
				.containsExactly("letter.fault.says-nothing");
	}

	@Test
	void aDecreeNeedsNobodyToGoTo() {
		assertThat(check.faults(letter(sample("DECREE")), List.of())).isEmpty();
	}

	private Map<String, DraftContent> samples() {
		return KindSamples.of(secretariat);
	}

	private DraftContent sample(String kind) {
		return Objects.requireNonNull(samples().get(kind));
	}

	private String text(DraftContent content) {
		return text(content, List.of());
	}

	private String text(DraftContent content, List<AttachmentView> attachments) {
		var kind = kinds.coded(content.kind()).orElseThrow();
		PositionId signatory = Objects.requireNonNull(content.signatory());
		var agency = directory.agencyOf(signatory);
		var job = new PrintJob(letter(content), kind, agency, letterheads.current(agency), attachments, NUMBER, MONDAY,
				directory.holderOf(signatory, MONDAY).orElse(null));
		return paper.text(paper.print(sheets.sample(job)).pdf()).replaceAll("\\s+", " ");
	}

	private Letter letter(DraftContent content) {
		var agency = directory.agencyOf(Objects.requireNonNull(content.signatory()));
		return Letter.begun(DocumentId.random(), secretariat.acting("PRANATA1"), agency.id(), content, Instant.EPOCH);
	}
}
