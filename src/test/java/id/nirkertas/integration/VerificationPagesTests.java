package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.signing.Crowd;
import id.nirkertas.signing.Signing;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anybody asks whether a letter is genuine: nothing is vouched for that was not examined, and what was found is said. */
@OfficeTest
class VerificationPagesTests {

	static final String HEAD = "inspektur";
	static final int MEGABYTE = 1024 * 1024;
	static final Pattern MOMENT = Pattern.compile("\\b\\d{1,2} \\p{L}+ 20\\d\\d \\d\\d\\.\\d\\d WIB");

	@LocalServerPort
	int port;

	@Autowired
	BeanFactory beans;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

	@Autowired
	Vault vault;

	@Autowired
	Signing signing;

	@TempDir
	Path folder;

	@Test
	void saysInWordsWhatSpeaksAgainstASignature() {
		var altered = vault.read(Objects.requireNonNull(signed().file())).clone();
		// A word of the file's own description: the file can still be read
		altered[new String(altered, StandardCharsets.ISO_8859_1).indexOf("Nirkertas")] ^= 1;

		var answer = upload(altered);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Rusak: isi berubah setelah ditandatangani",
				"Isi yang ditandatangani, atau tanda tangannya sendiri, telah berubah.").doesNotContain("signing.finding");
	}

	@Test
	void saysNothingMoreOfASignatureAgainstWhichNothingSpeaks() {
		var answer = upload(vault.read(Objects.requireNonNull(signed().file())));

		assertThat(answer.body()).contains("Asli: tanda tangan sah", "Seluruh berkas").doesNotContain("Yang ditemukan");
	}

	@Test
	void callsALetterGenuineThatAKeyOfTheOfficesOwnSignedAndSaysThatItIsNotCertified() {
		var letter = signed();
		var scanned = Visitor.stranger(port).open("/v/" + letter.code());
		var uploaded = upload(vault.read(Objects.requireNonNull(letter.file())));

		assertThat(List.of(scanned, uploaded)).extracting(HttpResponse::body).allSatisfy(
				page -> assertThat(page).contains("Asli: tanda tangan sah", "Tanda tangan elektronik tidak tersertifikasi.",
						"diterbitkan oleh Nirkertas Pengembangan CA Penerbit", "tidak berkekuatan hukum",
						"Bukan penyelenggara sertifikasi elektronik yang diakui"));
	}

	@Test
	void saysThatAPictureIsNoPdfAndNotThatItIsDamaged() {
		var picture = upload(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

		assertThat(picture.statusCode()).isEqualTo(200);
		assertThat(picture.body()).contains("Bukan PDF", "Berkas ini gambar", "Pilih PDF yang Anda terima", "kode QR")
				.doesNotContain("rusak", "terpotong");
	}

	@Test
	void saysOfAChosenFileThatItIsEmptyAndNotThatNoneWasChosen() {
		var citizen = Visitor.stranger(port);
		citizen.open("/verify");

		var empty = citizen.sendWithFile("/verify", Map.of(), new byte[0], "surat.pdf");
		var none = citizen.sendWithFile("/verify", Map.of(), new byte[0]);

		assertThat(List.of(empty, none)).extracting(HttpResponse::statusCode).containsOnly(422);
		assertThat(empty.body()).contains("surat.pdf", "kosong (0 bita)").doesNotContain("Belum ada berkas yang dipilih");
		assertThat(none.body()).contains("Belum ada berkas yang dipilih");
	}

	@Test
	void refusesAFileThatIsTooLargeBeforeItIsExamined() {
		var answer = upload(new byte[60 * MEGABYTE + 1]);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Berkas ini melebihi 60 MB", "Berkas belum diperiksa", "Paling besar 60 MB")
				.doesNotContain("Hasil pemeriksaan", "Sidik jari");
	}

	@Test
	void tellsWhoComesInACrowdSoThatTheirFileWasNotExaminedAndLetsNoLetterWaitForIt() throws Exception {
		var letter = signed();
		var file = vault.read(Objects.requireNonNull(letter.file()));
		try (var _ = Crowd.of(2, folder, signing::validateUpload)) {
			var since = System.nanoTime();
			var answer = upload(file);

			assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(10));
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.body())
					.contains("Belum diperiksa", "Terlalu banyak berkas sedang menunggu giliran", letter.number())
					.doesNotContain("Asli", "isi tidak berubah", "Belum dapat dipastikan");
			assertThat(Visitor.stranger(port).open("/v/" + letter.code()).body()).contains("Asli: tanda tangan sah");
		}
		assertThat(upload(file).body()).contains("Asli: tanda tangan sah");
	}

	@Test
	void opensALetterWithNothingInsideToWhoeverScansItsCode() {
		var letter = signed();
		var citizen = Visitor.stranger(port);

		assertThat(citizen.open("/v/" + letter.code()).body()).contains("/v/" + letter.code() + "/paper");
		assertThat(citizen.download("/v/" + letter.code() + "/paper").body())
				.isEqualTo(vault.read(Objects.requireNonNull(letter.file())));
	}

	@Test
	void saysWhenALetterWasSignedWithItsYearAndItsTimeZone() {
		var page = Visitor.stranger(port).open("/v/" + signed().code()).body();

		assertThat(MOMENT.matcher(page).results()).as("signed and time-stamped").hasSize(2);
	}

	private HttpResponse<String> upload(byte[] file) {
		var citizen = Visitor.stranger(port);
		citizen.open("/verify");
		return citizen.sendWithFile("/verify", Map.of(), file);
	}

	private LetterView signed() {
		var letter = ReadyLetters.by(HEAD, beans).one();
		return letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));
	}
}
