package id.nirkertas.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.nirkertas.shared.DocumentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who leaves letters in the vault, keeps some of them and comes back another day. */
record Depositor(Vault vault, TransactionTemplate transaction, BeanFactory beans) {

	static Depositor of(BeanFactory beans) {
		return new Depositor(beans.getBean(Vault.class), beans.getBean(TransactionTemplate.class), beans);
	}

	/** A letter like no other. */
	static byte[] text() {
		return ("Surat " + UUID.randomUUID()).getBytes(UTF_8);
	}

	Fingerprint keeps(byte[] bytes) {
		var file = vault.put(bytes, "application/pdf").fingerprint();
		transaction.executeWithoutResult(_ -> vault.keep(file, DocumentId.random()));
		return file;
	}

	/** The same vault so much later. */
	Vault at(Duration later) {
		return new Vault(beans.getBean(ObjectStore.class), beans.getBean(VaultBook.class), beans.getBean(Deposits.class),
				beans.getBean(Broom.class), new Checks(), Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC));
	}
}
