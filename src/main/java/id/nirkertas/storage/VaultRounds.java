package id.nirkertas.storage;

import id.nirkertas.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps the vault every hour. */
@Component
@EnableScheduling
class VaultRounds {

	private static final Logger LOG = LoggerFactory.getLogger(VaultRounds.class);

	private final Vault vault;

	VaultRounds(Vault vault) {
		this.vault = vault;
	}

	@Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
	void sweep() {
		try {
			var swept = vault.sweep();
			if (swept > 0) {
				LOG.info("Swept {} files nobody referred to", swept);
			}
		} catch (RefusedException e) {
			LOG.warn("Not swept, the object store does not answer");
		}
	}
}
