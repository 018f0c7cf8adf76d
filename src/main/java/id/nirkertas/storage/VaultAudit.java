package id.nirkertas.storage;

import java.util.List;

/** What a look through the vault found: files referenced, and those missing or altered. */
public record VaultAudit(long referenced, List<Fingerprint> missing, List<Fingerprint> altered) {

	public boolean isSound() {
		return missing.isEmpty() && altered.isEmpty();
	}
}
