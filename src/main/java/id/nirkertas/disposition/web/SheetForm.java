package id.nirkertas.disposition.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a Lembar Disposisi is laid out: as the regional rules on official letters (Permendagri 1/2023) or as the National Archives
 * draw it for ministries.
 */
enum SheetForm {

	REGIONAL, MINISTRY;

	/** As asked for by name; anything else is the office's own. */
	static SheetForm of(@Nullable String name, SheetForm own) {
		return Stream.of(values()).filter(form -> form.name().equalsIgnoreCase(name)).findFirst().orElse(own);
	}
}
