package id.nirkertas.storage;

/** A file that should be in the vault is missing or no longer what its name says: a fault somebody must look into. */
public final class VaultFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	VaultFault(Fingerprint fingerprint, String what) {
		super("The file %s %s".formatted(fingerprint.hex(), what));
	}
}
