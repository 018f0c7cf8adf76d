package id.nirkertas.records;

import java.util.UUID;

/** Names a dossier (berkas). */
public record DossierId(UUID value) {

	public static DossierId random() {
		return new DossierId(UUID.randomUUID());
	}

	public static DossierId of(String text) {
		return new DossierId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
