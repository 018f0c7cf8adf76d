package id.nirkertas.records;

import id.nirkertas.shared.UnitId;
import java.time.Instant;

/** A dossier (berkas): letters of one matter under one code, kept by one unit; open until it is closed. */
public record Dossier(DossierId id, UnitId unit, String code, String title, int year, int number, boolean open, int items,
		Instant openedAt) {
}
