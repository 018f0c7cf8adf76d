package id.nirkertas.records.web;

import id.nirkertas.records.DossierId;
import id.nirkertas.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What the filing page posts: a dossier that is there, or the code and title of a new one. */
record FilingForm(@Nullable String dossier, @Nullable String code, @Nullable String title) {

	static final String NEW = "new";

	boolean opensDossier() {
		return dossier == null || dossier.isBlank() || dossier.equals(NEW);
	}

	/** Refuses with records.no-dossier what names none. */
	DossierId chosen() {
		try {
			return DossierId.of(dossier == null ? "" : dossier);
		} catch (IllegalArgumentException e) {
			throw new RefusedException("records.no-dossier");
		}
	}

	String codeText() {
		return code == null ? "" : code;
	}

	String titleText() {
		return title == null ? "" : title;
	}
}
