package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.paper.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a head of correspondence looks for on each kind of letter (Permendagri 1/2023, Peraturan ANRI 5/2021). */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindDesignTests {

	@Autowired
	BeanFactory beans;

	KindPrints prints;

	@BeforeEach
	void begin() {
		prints = new KindPrints(beans);
	}

	@Test
	void everyKindPrintsItsNumber() {
		prints.samples().values()
				.forEach(content -> assertThat(prints.text(content)).as(content.kind()).contains(KindPrints.NUMBER));
	}

	@Test
	void threeHundredSchoolsHaveOneLineEach() {
		var printed = prints.print(schools(prints.sample("OFFICIAL_LETTER")));

		assertThat(prints.text(printed)).contains("100. SMA Negeri 99 Contoh", "126. SMA Negeri 125 Contoh",
				"301. SMA Negeri 300 Contoh");
		assertThat(printed.pages()).isLessThanOrEqualTo(10);
	}

	@Test
	void aLetterThatNamesNobodyHasNoListOfThem() {
		assertThat(prints.text(schools(prints.sample("ANNOUNCEMENT")))).doesNotContain("Lampiran", "SMA Negeri");
	}

	@Test
	void listsOfWhomItGoesToAreNoAttachments() {
		assertThat(prints.text(schools(prints.sample("OFFICIAL_LETTER")))).contains("Lampiran : - Hal");
	}

	@Test
	void aShortLampiranIsASheet() {
		var content = prints.sample("OFFICIAL_LETTER");
		var annexed = new DraftContent(content.kind(), content.subject(), content.urgency(), content.secrecy(),
				content.classification(), content.addressees(), content.copies(), content.signatory(),
				Body.ofText("Isi surat.\n\n=== Lampiran ===\n\nJadwal pelatihan."), content.more());

		assertThat(annexed.body().annexes()).hasSize(1);
		assertThat(prints.text(annexed)).contains("Lampiran : 1 (satu) lembar");
	}

	@Test
	void theDecisionsOfADecreeAreCountedAsTheRuleWritesThem() {
		var decree = Secretariat.filled(prints.sample("DECREE"), Map.of("menimbang", List.of("bahwa perlu;"), "mengingat",
				List.of("Undang-Undang;"), "menetapkan", List.of("KEPUTUSAN GUBERNUR."), "diktum",
				IntStream.rangeClosed(1, 22).mapToObj("Butir %d."::formatted).toList()));

		assertThat(prints.text(decree)).containsSubsequence("KESATU : Butir 1.", "KESEMBILAN : Butir 9.",
				"KESEPULUH : Butir 10.", "KESEBELAS : Butir 11.", "KEDUA BELAS : Butir 12.", "KETIGA BELAS : Butir 13.",
				"KEDUA PULUH : Butir 20.", "KEDUA PULUH SATU : Butir 21.");
	}

	@Test
	void aDecreeIsOfWhomItIsSignedFor() {
		var decree = prints.signedBy(prints.sample("DECREE"), "SEKDA", Mandate.ON_BEHALF);

		assertThat(prints.text(decree)).containsSubsequence("KEPUTUSAN GUBERNUR CONTOH NOMOR",
				"TENTANG", "GUBERNUR CONTOH, Menimbang", "a.n. GUBERNUR CONTOH", "SEKRETARIS DAERAH,");
	}

	@Test
	void theInvocationStandsWhereTheDecreeRegulates() {
		var decree = prints.sample("DECREE");
		var details = new TreeMap<>(decree.more().details().values());
		details.put("pembuka", List.of(List.of("DENGAN RAHMAT TUHAN YANG MAHA ESA")));

		assertThat(prints.text(decree)).doesNotContain("RAHMAT");
		assertThat(prints.text(decree.with(decree.more().with(Details.of(details)))))
				.contains("DENGAN RAHMAT TUHAN YANG MAHA ESA GUBERNUR CONTOH,");
	}

	@Test
	void aLampiranOfADecreeEndsWithWhoSignsIt() {
		var decree = prints.sample("DECREE");

		assertThat(prints.text(decree)).containsSubsequence("LAMPIRAN KEPUTUSAN GUBERNUR CONTOH NOMOR",
				"TANGGAL 30 NOVEMBER 2026 TENTANG TIM PENERAPAN", "Anggota",
				"GUBERNUR CONTOH, tanda tangan elektronik pada naskahnya WIRASENA PRADIPTA");
		assertThat(prints.text(prints.signedBy(decree, "SEKDA", Mandate.ON_BEHALF))).containsSubsequence("Anggota",
				"a.n. GUBERNUR CONTOH SEKRETARIS DAERAH, tanda tangan elektronik pada naskahnya");
	}

	@Test
	void whoSignedNeverStandsAloneAfterALongTable() throws Exception {
		for (var rows = 23; rows < 29; rows++) {
			var members = IntStream.rangeClosed(1, rows).mapToObj("| %1$d. | Kepala Dinas Nomor %1$d | Anggota |\n"::formatted)
					.collect(Collectors.joining());
			var last = Golden.wordsOfPages(prints.print(prints.sample("DECREE").with(Body.ofText(
					"=== Lampiran: SUSUNAN ===\n| No. | Jabatan | Kedudukan |\n|---|---|---|\n" + members)))).getLast();

			assertThat(last).contains("Anggota", "WIRASENA PRADIPTA");
		}
	}

	@Test
	void decreesFromBeforeKeepTheirLampiran() {
		var before = beans.getBean(KindTable.class).version("DECREE", 2).orElseThrow();

		assertThat(prints.text(prints.print(prints.sample("DECREE"), before))).contains("LAMPIRAN KEPUTUSAN", "Anggota")
				.doesNotContain("TANGGAL 30", "pada naskahnya");
	}

	@Test
	void aListOfWhomItGoesToIsSignedByNobody() {
		var letter = schools(prints.sample("OFFICIAL_LETTER"));
		var kind = prints.kind(letter);
		var design = kind.design();
		var annexed = new DraftContent(letter.kind(), letter.subject(), letter.urgency(), letter.secrecy(),
				letter.classification(), letter.addressees(), letter.copies(), letter.signatory(),
				Body.ofText("Isi surat.\n\n=== Lampiran ===\n\nJadwal pelatihan."), letter.more());

		var text = prints.text(prints.print(annexed, new Kind(kind.code(), kind.version(), kind.name(), kind.title(),
				kind.registerGroup(), kind.pattern(), new KindDesign(design.size(), design.face(), design.points(),
						design.leading(), design.kop(), design.addressees(), design.body(), design.attachment(), design.titles(),
						design.rank(), design.capitals(), design.fields(), design.parts(), design.margins(), true))));

		assertThat(text).containsSubsequence("Lampiran I ", "Jadwal pelatihan.", "pada naskahnya",
				"Lampiran II ", "DAFTAR TUJUAN", "301. SMA Negeri 300 Contoh");
		assertThat(text.substring(text.indexOf("DAFTAR TUJUAN"))).doesNotContain("pada naskahnya");
	}

	@Test
	void whoActsSaysSoWhereverTheirPositionStands() {
		assertThat(prints.text(prints.signedBy(prints.sample("STATEMENT"), "KADIS.DINKES", Mandate.OWN)))
				.contains("jabatan : Plt. Kepala Dinas Kesehatan");
		assertThat(prints.text(prints.signedBy(prints.sample("POWER_OF_ATTORNEY"), "KADIS.DINKES", Mandate.OWN)))
				.contains("jabatan : Plt. Kepala Dinas Kesehatan");
		assertThat(prints.text(prints.signedBy(prints.sample("OFFICIAL_NOTE"), "KADIS.DINKES", Mandate.OWN)))
				.contains("Dari : Plt. Kepala Dinas Kesehatan");
	}

	@Test
	void aHeadOfRegionHasNoEmployeeNumber() {
		assertThat(prints.text(prints.signedBy(prints.sample("POWER_OF_ATTORNEY"), "GUB", Mandate.OWN)))
				.containsSubsequence("nama : Dr. Wirasena Pradipta jabatan : Gubernur Contoh", "memberi kuasa");
	}

	@Test
	void nobodyGetsACopyThatTheLetterDoesNotName() {
		prints.samples().values().forEach(content -> {
			var copied = prints.copied(content, "INSPEKTUR", "SEKDA");
			var kind = prints.kind(content);
			var parts = new ArrayList<>(kind.design().parts());
			parts.removeIf(part -> part.part() == KindPart.Type.COPIES);

			assertThat(prints.text(copied)).as(content.kind()).contains("Tembusan: 1. Inspektur Provinsi");
			assertThat(prints.text(prints.print(copied, new Kind(kind.code(), kind.version(), kind.name(), kind.title(),
					kind.registerGroup(), kind.pattern(), with(kind.design(), parts))))).as(content.kind())
					.contains("Tembusan: 1. Inspektur Provinsi");
		});
	}

	@Test
	void aDeputyWhoSignsForTheHeadOfRegionHasTheirLetterhead() {
		var content = prints.sample("OFFICIAL_LETTER");

		assertThat(prints.text(prints.signedBy(content, "WAGUB", Mandate.ON_BEHALF))).startsWith("GUBERNUR CONTOH")
				.contains("a.n. Gubernur Contoh Wakil Gubernur Contoh,").doesNotContain("PEMERINTAH PROVINSI");
		assertThat(prints.text(prints.signedBy(content, "WAGUB", Mandate.OWN))).startsWith("WAKIL GUBERNUR CONTOH");
		assertThat(prints.text(prints.signedBy(content, "SEKDA", Mandate.ON_BEHALF)))
				.startsWith("PEMERINTAH PROVINSI CONTOH SEKRETARIAT DAERAH");
		assertThat(prints.text(prints.signedBy(prints.sample("OFFICIAL_NOTE"), "GUB", Mandate.OWN)))
				.startsWith("GUBERNUR CONTOH").doesNotContain("PEMERINTAH PROVINSI");
	}

	@Test
	void minutesSayWhoTheirPartiesAreAndWhoElseSigns() {
		var minutes = Secretariat.filled(prints.sample("MINUTES"), Map.of("pihakKedua",
				List.of("Kepala Dinas Perpustakaan dan Kearsipan | Dr. Ayunda Prabasari, M.Hum. | 197406121999032004"),
				"saksi",
				List.of("Arsiparis | Saksi Satu, A.Md. | 199001012015031001", "Arsiparis | Saksi Dua, S.Hum. | "),
				"mengetahui",
				List.of("Sekretaris Daerah | Drs. Yang Mengetahui, M.Si. | ")));

		assertThat(prints.text(minutes)).containsSubsequence("NIP : 1970", "selanjutnya disebut PIHAK KESATU; dan",
				"nama : Dr. Ayunda Prabasari, M.Hum. NIP : 197406121999032004 jabatan : Kepala Dinas Perpustakaan",
				"selanjutnya disebut PIHAK KEDUA,", "PIHAK KESATU menyerahkan", "PIHAK KEDUA, PIHAK KESATU,",
				"NIP 197406121999032004", "Saksi, Saksi,", "Saksi Satu, A.Md. Saksi Dua, S.Hum.", "Mengetahui,",
				"Sekretaris Daerah,", "Drs. Yang Mengetahui");
	}

	@Test
	void minutesAreOfTheDayAndPlaceTheyAreAbout() {
		var minutes = Secretariat.filled(prints.sample("MINUTES"),
				Map.of("pihakKedua", List.of(" | Ayunda Prabasari | "), "hari", List.of("2026-11-23"), "tempat",
						List.of("Ruang Rapat Utama")));

		assertThat(prints.text(minutes)).contains("Pada hari ini, Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu "
				+ "dua puluh enam, bertempat di Ruang Rapat Utama, kami masing-masing:", "pada tanggal 30 November 2026");
	}

	@Test
	void minutesOfNoOtherDayAreOfTheDayTheyAreSigned() {
		assertThat(prints.text(prints.sample("MINUTES"))).contains("Pada hari ini, Senin, tanggal tiga puluh, bulan November, "
				+ "tahun dua ribu dua puluh enam, kami masing-masing:").doesNotContain("bertempat", "[[");
	}

	@Test
	void aCitizenSignsWithoutAPosition() {
		var minutes = Secretariat.filled(prints.sample("MINUTES"),
				Map.of("pihakKedua", List.of(" | Ayunda Prabasari | "), "saksi", List.of(" | Saksi Warga | ")));

		assertThat(prints.text(minutes)).containsSubsequence("PIHAK KEDUA, PIHAK KESATU,", "Ayunda Prabasari", "Saksi,",
				"Saksi Warga").doesNotContain("(……", ",Saksi Warga", "NIP Saksi");
	}

	@Test
	void whoSignsByHandIsFoundByTheHeadingsOfTheTable() {
		var minutes = prints.kind(prints.sample("MINUTES"));
		var design = minutes.design();
		var fields = new ArrayList<>(design.fields());
		fields.replaceAll(field -> field.key().equals("saksi")
				? new KindField("saksi", "Saksi", "", KindField.Type.TABLE, false,
						List.of("NIK", "nama lengkap", "Pangkat", "JABATAN"))
				: field);
		var content = Secretariat.filled(prints.sample("MINUTES"),
				Map.of("pihakKedua", List.of("Camat | Ayunda Prabasari | "), "saksi",
						List.of("3171010101800001 | Saksi Satu | - | Ketua RT 04")));

		assertThat(prints.text(prints.print(content, new Kind(minutes.code(), minutes.version(), minutes.name(),
				minutes.title(), minutes.registerGroup(), minutes.pattern(), with(design, fields, design.parts())))))
				.contains("Saksi, Ketua RT 04, Saksi Satu NIK 3171010101800001");
	}

	@Test
	void aDayInFixedWordsIsWrittenAsADay() {
		var invitation = prints.sample("INVITATION");
		var kind = prints.kind(invitation);
		var parts = new ArrayList<>(kind.design().parts());
		parts.add(3, new KindPart(KindPart.Type.WORDS, "Rapat pada {hari}.", "", "", List.of(), "", false, List.of(), 0));
		var details = new TreeMap<>(invitation.more().details().values());
		details.put("hari", List.of(List.of("2026-11-24")));

		assertThat(prints.text(prints.print(invitation.with(invitation.more().with(Details.of(details))), new Kind(kind.code(),
				kind.version(), kind.name(), kind.title(), kind.registerGroup(), kind.pattern(),
				with(kind.design(), parts))))).contains("Rapat pada Selasa, 24 November 2026.");
	}

	@Test
	void aCircularHasTheChaptersOfTheRule() {
		var circular = prints.sample("CIRCULAR");
		var without = new TreeMap<>(circular.more().details().values());
		without.remove("ruangLingkup");

		assertThat(prints.text(circular)).containsSubsequence("1. Latar Belakang", "2. Maksud dan Tujuan",
				"3. Ruang Lingkup", "4. Dasar", "a. Undang-Undang", "5. Isi Edaran", "Seluruh Kepala Perangkat Daerah",
				"6. Penutup");
		assertThat(prints.text(circular.with(circular.more().with(Details.of(without)))))
				.as("nothing is left out in counting")
				.containsSubsequence("2. Maksud dan Tujuan", "3. Dasar", "4. Isi Edaran", "5. Penutup");
	}

	@Test
	void aCoverLetterHasAReceiptToFillIn() {
		assertThat(prints.text(prints.sample("COVER_LETTER"))).containsSubsequence("2 (dua) rangkap", "Diterima tanggal",
				"Penerima, Pengirim,", "Jabatan …", "Nama …", "NIP …", "Telepon …");
	}

	@Test
	void whoIsGivenPowerSignsWithPositionAndEmployeeNumber() {
		assertThat(prints.text(prints.sample("POWER_OF_ATTORNEY"))).containsSubsequence(
				"Yang diberi kuasa, Yang memberi kuasa,",
				"Kepala Biro Hukum,", "Meterai", "Pandu Arsawinata, S.H., M.H.", "NIP 19710730 199703 9 006");
	}

	@Test
	void anAssignmentOfThreePeopleIsOnePage() {
		var people = List.of(
				"Dr. Muhammad Abdurrahman Wirasatya, S.Kom., M.T. | Pembina Utama Muda (IV/c) | 197204121998031005 | Kepala "
						+ "Bidang Aplikasi Informatika",
				"Citra Nawangwulan, S.Kom. | Penata (III/c) | 199003152015032005 | Pranata Komputer Ahli Muda",
				"Gilang Prameswara, S.T. | Penata Muda (III/a) | 199507212020121003 | Pranata Komputer Ahli Pertama");
		var content = prints.sample("ASSIGNMENT");
		var details = new TreeMap<>(content.more().details().values());
		details.put("petugas", people.stream().map(row -> List.of(row.split(" [|] "))).toList());
		details.put("menimbang", List.of(List.of("bahwa perlu menugaskan pegawai untuk mengikuti rapat koordinasi;")));
		details.put("dasar", List.of(List.of("Peraturan Gubernur Contoh Nomor 12 Tahun 2024 tentang Tata Naskah Dinas.")));
		details.put("untuk", List.of(List.of("mengikuti rapat koordinasi pada tanggal 8 Desember 2026; dan"),
				List.of("melaporkan hasilnya secara tertulis.")));
		var printed = prints.print(content.with(content.more().with(Details.of(details))));

		assertThat(printed.pages()).isEqualTo(1);
		assertThat(prints.text(printed)).contains("197204121998031005", "199003152015032005", "199507212020121003");
	}

	private static KindDesign with(KindDesign design, List<KindPart> parts) {
		return with(design, design.fields(), parts);
	}

	private static KindDesign with(KindDesign design, List<KindField> fields, List<KindPart> parts) {
		return new KindDesign(design.size(), design.face(), design.points(), design.leading(), design.kop(),
				design.addressees(), design.body(), design.attachment(), design.titles(), design.rank(), design.capitals(),
				fields, parts, design.margins());
	}

	private static DraftContent schools(DraftContent content) {
		var more = content.more();
		return content.with(new Particulars(more.details(), more.mandate(), "",
				IntStream.rangeClosed(1, 300)
						.mapToObj(number -> new OutsideParty("SMA Negeri %d Contoh".formatted(number), "Kota Contoh Raya"))
						.toList(),
				more.references()));
	}
}
