package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.letter.LetterDescription.CopyMark;
import id.nirkertas.letter.LetterDescription.Field;
import id.nirkertas.letter.LetterDescription.Mention;
import id.nirkertas.letter.LetterDescription.Named;
import id.nirkertas.letter.LetterDescription.Party;
import id.nirkertas.letter.LetterDescription.Post;
import id.nirkertas.letter.LetterDescription.Sender;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter says to machines is read as it was written, or not at all. */
class LetterDescriptionTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	static LetterDescription everything() {
		return new LetterDescription("kode-uji", "500.12/17/DISKOMINFO/2026", MONDAY, new Named("INVITATION", "Undangan"),
				new Sender("PEMERINTAH PROVINSI CONTOH", new Named("DISKOMINFO", "Dinas Komunikasi dan Informatika"),
						"APTIKA",
						"KADIS.KOMINFO", "Kepala Dinas", "Ir. Satya Mahardika, M.T.", Capacity.ACTING_DAILY,
						Mandate.ON_BEHALF),
				List.of(new Party("Kepala Badan", "Kota Contoh Raya", new Post("KABAN.BAPPEDA", "BAPPEDA", "BAPPEDA")),
						new Party("Rektor Universitas Contoh", "", null)),
				"Kepala Bidang Perekonomian",
				List.of(new Party("Sekretaris Daerah", "", new Post("SEKDA", "SETDA", "SETDA"))),
				"500.12", Urgency.VERY_URGENT, Secrecy.RESTRICTED, "Undangan “Rapat” & Ramah Tamah",
				List.of(new Mention(Reference.Relation.ANSWERS, "B-451/KUC/2026", MONDAY, "Kementerian Contoh", null),
						new Mention(Reference.Relation.CORRECTS, "500.12/16/DISKOMINFO/2026", MONDAY, "Dinas", "kode-lain")),
				List.of(new LetterDescription.Enclosed("data, 2026.pdf", "application/pdf", 6L << 30, "0a".repeat(32),
						false)),
				List.of(new Field("hari", "Hari, tanggal", List.of(List.of("2026-12-08"))),
						new Field("petugas", "Petugas",
								List.of(List.of("Citra", "", "1990"), List.of("Gilang", "III/a", "")))),
				Body.ofText("""
						Kepada **semua**, //harap// __hadir__:

						1. pertama
						a. di dalamnya
						2. kedua

						| No. | Nama |
						|---|---|
						| 1 | Ğalib Dvořák |

						=== Lampiran: Daftar ===

						Isi lampiran."""),
				new CopyMark(1, 3));
	}

	@Test
	void isReadAsItWasWritten() {
		var letter = everything();

		assertThat(LetterDescription.read(letter.json())).isEqualTo(letter);
		assertThat(letter.json()).doesNotContain("null");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"2026-11-30\"|\"2026-02-30\"",
			"\"2026-11-30\"|\"30 November\"",
			"\"VERY_URGENT\"|\"very urgent\"", "\"ANSWERS\"|\"SUPERSEDES\"", "\"of\":3|\"of\":0", "\"of\":3|\"of\":\"3\"",
			"\"number\":1|\"number\":4", "\"enclosed\":false|\"enclosed\":\"false\"", "\"enclosed\":false|\"enclosed\":null",
			"\"length\":6442450944|\"length\":-1", "\"length\":6442450944|\"length\":1e400",
			"\"length\":6442450944|\"length\":1.5", "0a0a0a|0A0A0A", "\"kode-uji\"|\"\"", "\"kode-uji\"|17",
			"\"kode-uji\"|\"kode\\u0000uji\"", "\"code\":\"kode-uji\"|\"code\":\"kode-uji\",\"code\":\"kode-dua\"",
			"\"type\":\"doc\"|\"type\":\"script\"", "\"paragraph\"|\"iframe\"", "\"addressees\":[|\"addressees\":[[],",
			"\"schema\"|\"more\":1,\"schema\""})
	void refusesWhatIsNotOfTheForm(String written, String forged) {
		var json = everything().json();

		assertThat(json).contains(written);
		refuses("letter.description-unreadable", json.replace(written, forged));
	}

	@ParameterizedTest
	@ValueSource(strings = {"{}", "{\"schema\":\"nirkertas/letter/1\"}", "{\"schema\":2}", "[]", "null", "\"x\"", "7"})
	void saysThatItDoesNotKnowAnotherVersion(String json) {
		refuses("letter.description-unknown", json);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "<naskah/>", "{\"schema\":\"nirkertas/letter/2\""})
	void refusesWhatIsNoJson(String json) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> LetterDescription.read(json));
	}

	@Test
	void refusesWhatWouldExhaustItsReader() {
		refuses("letter.description-unreadable", "[".repeat(1_000_000));
		refuses("letter.description-unreadable", " ".repeat(12_000_001));
		refuses("letter.description-unreadable",
				everything().json().replace("\"copies\":[", "\"copies\":[" + "{\"title\":\"x\"},".repeat(5_000)));
		refuses("letter.description-unreadable", everything().json().replace("kode-uji", "x".repeat(2_001)));
	}

	private static void refuses(String code, String json) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> LetterDescription.read(json)).withMessage(code);
	}
}
