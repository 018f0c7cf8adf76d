package id.nirkertas.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpRange;
import org.springframework.transaction.support.TransactionTemplate;

/** What the vault promises over any S3 server; a subclass says over which one, and how it goes down. */
abstract class VaultCases {

	@Autowired
	Vault vault;

	@Autowired
	ObjectStore store;

	@Autowired
	VaultBook book;

	@Autowired
	Deposits deposits;

	@Autowired
	Broom broom;

	@Autowired
	TransactionTemplate transaction;

	/** The S3 server answers nothing useful from now on. */
	abstract void storeDown() throws IOException;

	/** The S3 server works, whatever was done to it before. */
	abstract void storeUp() throws IOException;

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
		var missing = kept(text());
		var altered = kept(text());
		var sound = kept(text());
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
	void sweepsWhatNobodyKeptAfterADay() {
		var orphan = vault.put(text(), "application/pdf").fingerprint();

		assertThat(at(Duration.ofHours(23)).sweep()).isZero();
		assertThat(vault.read(orphan)).isNotEmpty();
		assertThat(at(Duration.ofHours(25)).sweep()).isPositive();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.read(orphan));
		assertThat(store.get(orphan, 0, 1)).isEmpty();
	}

	@Test
	void aKeptFileSurvivesTheSweep() {
		var letter = kept(text());

		at(Duration.ofHours(25)).sweep();

		assertThat(vault.read(letter)).isNotEmpty();
	}

	@Test
	void anUploadRepeatedAfterADayIsNotSwept() {
		var bytes = text();
		var file = vault.put(bytes, "application/pdf").fingerprint();
		at(Duration.ofHours(25)).put(bytes, "application/pdf");

		at(Duration.ofHours(26)).sweep();

		assertThat(vault.read(file)).isEqualTo(bytes);
	}

	@Test
	void aFileBeingKeptWhileTheBroomComesStays() throws Exception {
		var file = vault.put(text(), "application/pdf").fingerprint();
		try (var broomer = Executors.newVirtualThreadPerTaskExecutor()) {
			var sweeping = transaction.execute(_ -> {
				vault.keep(file, document());
				var started = broomer.submit(() -> at(Duration.ofHours(25)).sweep());
				waitForALock();
				return started;
			});
			Objects.requireNonNull(sweeping).get();
		}

		assertThat(vault.read(file)).isNotEmpty();
	}

	@Test
	void refusesToKeepWhatWasNeverPut() {
		assertThatExceptionOfType(VaultFault.class).isThrownBy(() -> vault.keep(Digest.of(text()), document()));
	}

	@Test
	void aKeepRolledBackLeavesAnOrphan() {
		var file = vault.put(text(), "application/pdf").fingerprint();
		transaction.executeWithoutResult(status -> {
			vault.keep(file, document());
			status.setRollbackOnly();
		});

		at(Duration.ofHours(25)).sweep();

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.file(file));
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
		assertThat(at(Duration.ZERO).isAvailable()).isTrue();
		storeDown();
		assertThat(at(Duration.ZERO).isAvailable()).isFalse();
	}

	private Vault at(Duration later) {
		return new Vault(store, book, deposits, broom, new Checks(), Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC));
	}

	private Fingerprint kept(byte[] bytes) {
		var file = vault.put(bytes, "application/pdf").fingerprint();
		transaction.executeWithoutResult(_ -> vault.keep(file, document()));
		return file;
	}

	/** Long enough for the broom to stand before the row; the test would pass without waiting, but prove less. */
	private static void waitForALock() {
		try {
			Thread.sleep(300);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	static byte[] read(ResourceRegion region) throws IOException {
		try (var in = region.getResource().getInputStream()) {
			assertThat(in.skip(region.getPosition())).isEqualTo(region.getPosition());
			return in.readNBytes((int) region.getCount());
		}
	}

	private static DocumentId document() {
		return new DocumentId(UUID.randomUUID());
	}

	static byte[] text() {
		return ("Surat " + UUID.randomUUID()).getBytes(UTF_8);
	}

	static byte[] random(int length) {
		var bytes = new byte[length];
		new Random().nextBytes(bytes);
		return bytes;
	}
}
