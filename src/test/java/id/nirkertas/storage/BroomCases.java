package id.nirkertas.storage;

import static id.nirkertas.storage.Depositor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the broom takes and what it leaves, over any S3 server; a subclass says over which one. */
abstract class BroomCases {

	@Autowired
	Vault vault;

	@Autowired
	ObjectStore store;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	BeanFactory beans;

	Depositor depositor;

	@BeforeEach
	void come() {
		depositor = Depositor.of(beans);
	}

	@Test
	void sweepsWhatNobodyKeptAfterADay() {
		var orphan = vault.put(text(), "application/pdf").fingerprint();

		assertThat(depositor.at(Duration.ofHours(23)).sweep()).isZero();
		assertThat(vault.read(orphan)).isNotEmpty();
		assertThat(depositor.at(Duration.ofHours(25)).sweep()).isPositive();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.read(orphan));
		assertThat(store.get(orphan, 0, 1)).isEmpty();
	}

	@Test
	void aKeptFileSurvivesTheSweep() {
		var letter = depositor.keeps(text());

		depositor.at(Duration.ofHours(25)).sweep();

		assertThat(vault.read(letter)).isNotEmpty();
	}

	@Test
	void anUploadRepeatedAfterADayIsNotSwept() {
		var bytes = text();
		var file = vault.put(bytes, "application/pdf").fingerprint();
		depositor.at(Duration.ofHours(25)).put(bytes, "application/pdf");

		depositor.at(Duration.ofHours(26)).sweep();

		assertThat(vault.read(file)).isEqualTo(bytes);
	}

	@Test
	void aFileBeingKeptWhileTheBroomComesStays() throws Exception {
		var file = vault.put(text(), "application/pdf").fingerprint();
		try (var broomer = Executors.newVirtualThreadPerTaskExecutor()) {
			var sweeping = transaction.execute(_ -> {
				vault.keep(file, DocumentId.random());
				var started = broomer.submit(() -> depositor.at(Duration.ofHours(25)).sweep());
				waitForALock();
				return started;
			});
			Objects.requireNonNull(sweeping).get();
		}

		assertThat(vault.read(file)).isNotEmpty();
	}

	@Test
	void refusesToKeepWhatWasNeverPut() {
		assertThatExceptionOfType(VaultFault.class).isThrownBy(() -> vault.keep(Digest.of(text()), DocumentId.random()));
	}

	@Test
	void aKeepRolledBackLeavesAnOrphan() {
		var file = vault.put(text(), "application/pdf").fingerprint();
		transaction.executeWithoutResult(status -> {
			vault.keep(file, DocumentId.random());
			status.setRollbackOnly();
		});

		depositor.at(Duration.ofHours(25)).sweep();

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.file(file));
	}

	/** Long enough for the broom to stand before the row; the test would pass without waiting, but prove less. */
	private static void waitForALock() {
		try {
			Thread.sleep(300);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
