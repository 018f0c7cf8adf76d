package id.nirkertas.records.web;

import org.jspecify.annotations.Nullable;

/** What the filing page posts: a dossier that is there, or the code and title of a new one. */
record FilingForm(@Nullable String dossier, @Nullable String code, @Nullable String title) {

	static final String NEW = "new";

	boolean opensDossier() {
		return dossier == null || dossier.isBlank() || dossier.equals(NEW);
	}

	String codeText() {
		return code == null ? "" : code;
	}

	String titleText() {
		return title == null ? "" : title;
	}
}
