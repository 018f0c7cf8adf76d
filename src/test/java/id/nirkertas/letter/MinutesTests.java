package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes say what happened when, between whom, and nobody who was there is lost on the way to the paper. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class MinutesTests {

	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	BeanFactory beans;

	KindPrints prints;

	@BeforeEach
	void begin() {
		prints = new KindPrints(beans);
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

		assertThat(prints.text(minutes)).contains(
				"Pada hari ini, Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu "
						+ "dua puluh enam, bertempat di Ruang Rapat Utama, kami masing-masing:",
				"pada tanggal 30 November 2026");
	}

	@Test
	void minutesOfNoOtherDayAreOfTheDayTheyAreSigned() {
		assertThat(prints.text(prints.sample("MINUTES")))
				.contains("Pada hari ini, Senin, tanggal tiga puluh, bulan November, "
						+ "tahun dua ribu dua puluh enam, kami masing-masing:")
				.doesNotContain("bertempat", "[[");
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
		var content = Secretariat.filled(prints.sample("MINUTES"),
				Map.of("pihakKedua", List.of("Camat | Ayunda Prabasari | "), "saksi",
						List.of("3171010101800001 | Saksi Satu | - | Ketua RT 04")));

		assertThat(prints.text(prints.print(content, with(new KindField("saksi", "Saksi", "", KindField.Type.TABLE, false,
				List.of("NIK", "nama lengkap", "Pangkat", "JABATAN"))))))
				.contains("Saksi, Ketua RT 04, Saksi Satu NIK 3171010101800001");
	}

	@Test
	void whatElseIsAskedOfAPartyStandsUnderItsName() {
		var content = Secretariat.filled(prints.sample("MINUTES"),
				Map.of("pihakKedua", List.of("Direktur | Siti Aminah | - | Jalan Mawar 1")));

		assertThat(prints.text(prints.print(content, with(new KindField("pihakKedua", "Pihak kedua", "",
				KindField.Type.TABLE, true, List.of("Jabatan", "Nama", "NIP", "Alamat"))))))
				.containsSubsequence("PIHAK KEDUA, PIHAK KESATU,", "Siti Aminah", "Jalan Mawar 1");
	}

	private Kind with(KindField other) {
		var minutes = prints.kind(prints.sample("MINUTES"));
		var design = minutes.design();
		var fields = new ArrayList<>(design.fields());
		fields.replaceAll(field -> field.key().equals(other.key()) ? other : field);
		return new Kind(minutes.code(), minutes.version(), minutes.name(), minutes.title(), minutes.registerGroup(),
				minutes.pattern(), new KindDesign(design.size(), design.face(), design.points(), design.leading(),
						design.kop(), design.addressees(), design.body(), design.attachment(), design.titles(),
						design.rank(), design.capitals(), fields, design.parts(), design.margins()));
	}

	@Test
	void whoeverWouldNotBePrintedIsNamed() {
		var letter = draft(minutes(List.of("Camat | Pihak Satu | ", "Lurah | Pihak Dua | "),
				List.of("Camat | Saksi Satu | ", "Lurah | Saksi Dua | ")));

		assertThat(checklist.faults(letter)).extracting(Fault::field, Fault::code)
				.containsExactly(tuple("details.pihakKedua-1-0", "letter.fault.rows-unprinted"));
	}

	@Test
	void whoSignsByHandNeedsANameAndNoPosition() {
		assertThat(checklist.faults(draft(minutes(List.of(" | Pihak Kedua | "), List.of(" | Saksi Warga | "))))).isEmpty();
		assertThat(checklist.faults(draft(minutes(List.of("Camat |  | "), List.of("Lurah |  | ")))))
				.extracting(Fault::field, Fault::code)
				.containsExactly(tuple("details.pihakKedua-0-1", "letter.fault.row-unnamed"),
						tuple("details.saksi-0-1", "letter.fault.row-unnamed"));
	}

	private DraftContent minutes(List<String> parties, List<String> witnesses) {
		return Secretariat.filled(secretariat.content("MINUTES", "Serah Terima", "500.12", "KADIS.KOMINFO", List.of(),
				List.of(), "PIHAK KESATU menyerahkan arsip."), Map.of("pihakKedua", parties, "saksi", witnesses));
	}

	private DocumentId draft(DraftContent content) {
		return letters.draft(staff.actor("pranata1"), content);
	}
}
