package id.nirkertas.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static id.nirkertas.storage.Depositor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpRange;

/** What the vault promises over any S3 server; a subclass says over which one, and how it goes down. */
abstract class VaultCases {

	@Autowired
	Vault vault;

	@Autowired
	ObjectStore store;

	@Autowired
	BeanFactory beans;

	Depositor depositor;

	/** The S3 server answers nothing useful from now on. */
	abstract void storeDown() throws IOException;

	/** The S3 server works, whatever was done to it before. */
	abstract void storeUp() throws IOException;

	@BeforeEach
	void come() {
		depositor = Depositor.of(beans);
	}

	@AfterEach
	void mend() throws IOException {
		storeUp();
	}

	@Test
	void givesBackWhatWasPut() {
		var file = vault.put("Surat pertama".getBytes(UTF_8), "application/pdf");

		assertThat(vault.read(file.fingerprint())).asString(UTF_8).isEqualTo("Surat pertama");
		assertThat(vault.file(file.fingerprint())).isEqualTo(file);
	}

	@Test
	void takesALargeFileFromTheDisk(@TempDir Path folder) throws IOException {
		var bytes = random(20 * 1024 * 1024);
		var path = Files.write(folder.resolve("scan.pdf"), bytes);

		var file = vault.put(path, "application/pdf");

		assertThat(file.fingerprint()).isEqualTo(Digest.of(bytes));
		assertThat(vault.read(file.fingerprint())).isEqualTo(bytes);
	}

	@Test
	void givesABrowserTheRangeItAsksFor() throws IOException {
		var bytes = random(VaultStream.WINDOW * 2 + 1_234);
		var content = vault.content(vault.put(bytes, "application/pdf").fingerprint());

		var region = HttpRange.createByteRange(VaultStream.WINDOW - 10, VaultStream.WINDOW + 9).toResourceRegion(content);

		assertThat(content.contentLength()).isEqualTo(bytes.length);
		assertThat(read(region)).isEqualTo(Arrays.copyOfRange(bytes, VaultStream.WINDOW - 10, VaultStream.WINDOW + 10));
		assertThat(content.getContentAsByteArray()).isEqualTo(bytes);
	}

	@Test
	void noticesContentAlteredInTheStore() {
		var file = vault.put(text(), "application/pdf");
		var bytes = vault.read(file.fingerprint());
		bytes[0] ^= 1;
		store.replace(file.fingerprint(), bytes, "application/pdf");

		assertThatExceptionOfType(VaultFault.class).isThrownBy(() -> vault.read(file.fingerprint()))
				.withMessageContaining("not what its name says");
		assertThatThrownBy(() -> vault.content(file.fingerprint()).getContentAsByteArray()).isInstanceOf(IOException.class);
	}

	@Test
	void handsOutNoRangeOfAnAlteredFile() {
		for (var length : List.of(5_000, VaultStream.WINDOW + 5_000)) {
			var bytes = random(length);
			var file = vault.put(bytes, "application/pdf").fingerprint();
			bytes[length - 1] ^= 1;
			store.replace(file, bytes, "application/pdf");

			for (var region : List.of(HttpRange.createByteRange(100, 199), HttpRange.createSuffixRange(10))) {
				assertThatThrownBy(() -> read(region.toResourceRegion(vault.content(file)))).isInstanceOf(IOException.class);
			}
		}
	}

	@Test
	void checksASmallFileForEveryRange() throws IOException {
		var bytes = random(5_000);
		var file = vault.put(bytes, "application/pdf").fingerprint();
		var region = HttpRange.createByteRange(100, 199).toResourceRegion(vault.content(file));
		assertThat(read(region)).isEqualTo(Arrays.copyOfRange(bytes, 100, 200));
		bytes[4_000] ^= 1;
		store.replace(file, bytes, "application/pdf");

		assertThatThrownBy(() -> read(region)).isInstanceOf(IOException.class);
	}

	@Test
	void readsTheWholeAgainWhenAskedWhetherItIsSound() {
		var bytes = random(VaultStream.WINDOW + 5_000);
		var file = vault.put(bytes, "application/pdf").fingerprint();
		vault.check(file);
		bytes[0] ^= 1;
		store.replace(file, bytes, "application/pdf");

		assertThatExceptionOfType(VaultFault.class).isThrownBy(() -> vault.check(file));
		assertThatThrownBy(() -> read(HttpRange.createByteRange(100, 199).toResourceRegion(vault.content(file))))
				.isInstanceOf(IOException.class);
	}

	@Test
	void bringsBackAlteredContentWhenTheSameBytesArePutAgain() {
		var bytes = text();
		var file = vault.put(bytes, "application/pdf");
		store.replace(file.fingerprint(), "something else".getBytes(UTF_8), "application/pdf");

		vault.put(bytes, "application/pdf");

		assertThat(vault.read(file.fingerprint())).isEqualTo(bytes);
	}

	@Test
	void theAuditNamesWhatIsMissingAndWhatIsAltered() {
		var missing = depositor.keeps(text());
		var altered = depositor.keeps(text());
		var sound = depositor.keeps(text());
		var lost = vault.read(missing);
		var right = vault.read(altered);
		store.remove(missing);
		store.replace(altered, new byte[right.length], "application/pdf");

		var audit = vault.audit();
		vault.put(lost, "application/pdf");
		vault.put(right, "application/pdf");

		assertThat(audit.isSound()).isFalse();
		assertThat(audit.missing()).contains(missing).doesNotContain(sound);
		assertThat(audit.altered()).contains(altered).doesNotContain(sound);
		assertThat(vault.audit().missing()).doesNotContain(missing);
	}

	@Test
	void manyPutsOfTheSameBytesAtOnceAreOneFile() throws Exception {
		var bytes = random(300_000);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var puts = IntStream.range(0, 32).mapToObj(_ -> (Callable<StoredFile>) () -> vault.put(bytes, "application/pdf"))
					.toList();
			for (var put : people.invokeAll(puts)) {
				assertThat(put.get().fingerprint()).isEqualTo(Digest.of(bytes));
			}
		}

		assertThat(vault.read(Digest.of(bytes))).isEqualTo(bytes);
	}

	@Test
	void ofManyPutsAtOnceTheStoreLetsOneWrite() throws Exception {
		var bytes = random(300_000);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var puts = IntStream.range(0, 16)
					.mapToObj(_ -> (Callable<Boolean>) () -> store.putNew(Digest.of(bytes), bytes, "application/pdf"))
					.toList();

			assertThat(people.invokeAll(puts)).extracting(Future::get).containsOnlyOnce(true);
		}
		store.remove(Digest.of(bytes));
	}

	@Test
	void refusesWhileTheStoreIsDownAndWorksAgainAfterwards() throws IOException {
		var bytes = text();
		var file = vault.put(text(), "application/pdf").fingerprint();
		storeDown();

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> vault.put(bytes, "application/pdf"))
				.withMessage("storage.unavailable");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> vault.read(file))
				.withMessage("storage.unavailable");

		storeUp();
		assertThat(vault.read(vault.put(bytes, "application/pdf").fingerprint())).isEqualTo(bytes);
	}

	@Test
	void saysWhetherTheStoreAnswers() throws IOException {
		assertThat(depositor.at(Duration.ZERO).isAvailable()).isTrue();
		storeDown();
		assertThat(depositor.at(Duration.ZERO).isAvailable()).isFalse();
	}

	static byte[] read(ResourceRegion region) throws IOException {
		try (var in = region.getResource().getInputStream()) {
			assertThat(in.skip(region.getPosition())).isEqualTo(region.getPosition());
			return in.readNBytes((int) region.getCount());
		}
	}

	static byte[] random(int length) {
		var bytes = new byte[length];
		new Random().nextBytes(bytes);
		return bytes;
	}
}
