package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.pki.DevelopmentPki;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SigningRoomTests {

	static final Instant NOW = Instant.now();

	final PersonId retno = PersonId.random();

	@Autowired
	Signing signing;

	@Autowired
	DevelopmentPki pki;

	@Test
	void anEnrolledOfficialSignsALetterThatIsGenuine(@TempDir Path folder) throws IOException {
		signing.enrol(retno, keyFile("Retno Wulandari", "rahasia"));

		var signed = signing.sign(SampleLetter.packed(), SigningBench.REQUEST, signing.open(retno, "rahasia".toCharArray()));

		assertThat(signing.mayTimeStamp()).isEqualTo(Verdict.allowed());
		assertThat(signing.validate(Files.write(folder.resolve("surat.pdf"), signed)).verdict())
				.isEqualTo(ValidationReport.Verdict.GENUINE);
	}

	@Test
	void aNewKeyTakesThePlaceOfTheOldOne() {
		signing.enrol(retno, keyFile("Retno Lama", "lama"));

		signing.enrol(retno, keyFile("Retno Baru", "baru"));

		assertThat(signing.certificateOf(retno)).hasValueSatisfying(certificate -> {
			assertThat(certificate.subject()).isEqualTo("Retno Baru");
			assertThat(certificate.certifiedAuthority()).isFalse();
		});
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> signing.open(retno, "lama".toCharArray()))
				.withMessage("signing.wrong-passphrase");
	}

	@Test
	void refusesAPersonWithoutAKey() {
		assertThat(signing.certificateOf(retno)).isEmpty();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> signing.open(retno, "rahasia".toCharArray()))
				.withMessage("signing.no-key");
	}

	private byte[] keyFile(String name, String passphrase) {
		return pki.pkcs12For(name, passphrase.toCharArray(), NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(365)));
	}
}
