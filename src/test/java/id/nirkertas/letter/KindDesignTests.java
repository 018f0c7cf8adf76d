package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
	void everyPageThatIsHeadedAsALampiranIsCounted() {
		assertThat(prints.text(schools(prints.sample("OFFICIAL_LETTER")))).contains("Lampiran : 1 (satu) berkas Hal");
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
	void aDayInFixedWordsIsWrittenAsADay() {
		var invitation = prints.sample("INVITATION");
		var kind = prints.kind(invitation);
		var parts = new ArrayList<>(kind.design().parts());
		parts.add(3, new KindPart(KindPart.Type.WORDS, "Rapat pada {hari}.", "", "", List.of(), "", false, List.of(), 0));
		var details = new TreeMap<>(invitation.more().details().values());
		details.put("hari", List.of(List.of("2026-11-24")));

		assertThat(prints.text(prints.print(invitation.with(invitation.more().with(Details.of(details))),
				new Kind(kind.code(),
						kind.version(), kind.name(), kind.title(), kind.registerGroup(), kind.pattern(),
						with(kind.design(), parts)))))
				.contains("Rapat pada Selasa, 24 November 2026.");
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
		return new KindDesign(design.size(), design.face(), design.points(), design.leading(), design.kop(),
				design.addressees(), design.body(), design.attachment(), design.titles(), design.rank(), design.capitals(),
				design.fields(), parts, design.margins());
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
