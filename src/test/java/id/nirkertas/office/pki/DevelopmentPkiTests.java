package id.nirkertas.office.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentPkiTests {

	static final Instant NOW = Instant.now();

	@TempDir
	Path folder;

	@Test
	void isTheSameAuthorityAfterARestart() throws IOException {
		var first = new DevelopmentPki(folder, 0);
		first.start();
		first.close();

		try (var second = new DevelopmentPki(folder, 0)) {
			assertThat(second.anchors()).isEqualTo(first.anchors());
			assertThat(second.timeStampAddress()).isEqualTo(first.timeStampAddress());
		}
	}

	@Test
	void letsOnlyItsOwnerReadItsKeys() throws IOException {
		try (var pki = new DevelopmentPki(folder, 0); var files = Files.list(folder)) {
			pki.pkcs12For("Retno Wulandari", "rahasia".toCharArray(), NOW, NOW.plus(Duration.ofDays(1)));

			assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(
					PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
		}
	}

	@Test
	void saysWhatToDoWhenThePortIsAnother() throws IOException {
		int port;
		try (var pki = new DevelopmentPki(folder, 0)) {
			port = pki.timeStampAddress().getPort();
		}

		assertThatExceptionOfType(BindException.class).isThrownBy(() -> new DevelopmentPki(folder, port + 1))
				.withMessageContaining("set the port back, or remove the folder");
	}

	@Test
	void issuesCertificatesForSigningOnlyThatCanBeReadWithoutThePassphrase() throws Exception {
		try (var pki = new DevelopmentPki(folder, 0)) {
			var file = pki.pkcs12For("Retno Wulandari", "rahasia".toCharArray(), NOW, NOW.plus(Duration.ofDays(1)));

			var store = KeyStore.getInstance("PKCS12");
			store.load(new ByteArrayInputStream(file), null);
			var certificate = (X509Certificate) store.getCertificate(store.aliases().nextElement());
			assertThat(certificate.getKeyUsage()).containsExactly(false, true, false, false, false, false, false, false,
					false);
			certificate.verify(pki.anchors().getLast().getPublicKey());
		}
	}
}
