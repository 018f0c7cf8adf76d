package id.nirkertas.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the object store answers, as {@code store}; not part of readiness, since reading lists and drafting go on without it. */
@Component("storeHealthIndicator")
class StoreHealth implements HealthIndicator {

	private final Vault vault;

	StoreHealth(Vault vault) {
		this.vault = vault;
	}

	@Override
	public Health health() {
		return vault.isAvailable() ? Health.up().build() : Health.down().build();
	}
}
