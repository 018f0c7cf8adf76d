package id.nirkertas.directory;

import id.nirkertas.shared.PrintedSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names, codes and addresses look like: they stand on letters, so all of them is printed and seen. */
final class NameRules {

	static final int LONGEST_NAME = 200;
	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");

	private NameRules() {
	}

	/** @param bearers how many are called so, with the one that is asked about */
	static Optional<Flaw> code(String code, int bearers) {
		if (code.isBlank()) {
			return Optional.of(Flaw.of("ident", "directory.flaw.code-missing"));
		}
		if (!CODE.matcher(code).matches()) {
			return Optional.of(Flaw.of("ident", "directory.flaw.code-odd", PrintedSigns.shown(code)));
		}
		return bearers > 1 ? Optional.of(Flaw.of("ident", "directory.flaw.code-taken", code)) : signs("ident", code);
	}

	static Optional<Flaw> named(String field, String name) {
		if (name.isBlank()) {
			return Optional.of(Flaw.of(field, "directory.flaw.name-missing"));
		}
		return name.length() > LONGEST_NAME
				? Optional.of(Flaw.of(field, "directory.flaw.too-long", LONGEST_NAME))
				: signs(field, name);
	}

	/** Of the address for the letterhead, which an agency must have. */
	static List<Flaw> address(Unit unit) {
		var flaws = new ArrayList<Flaw>();
		var address = unit.address();
		if (unit.agency() && (address == null || address.street().isBlank())) {
			flaws.add(Flaw.of("street", "directory.flaw.agency-street"));
		}
		if (unit.agency() && (address == null || address.place().isBlank())) {
			flaws.add(Flaw.of("place", "directory.flaw.agency-place"));
		}
		if (address != null) {
			signs("street", address.street()).ifPresent(flaws::add);
			signs("contact", address.contact()).ifPresent(flaws::add);
			signs("web", address.web()).ifPresent(flaws::add);
			signs("place", address.place()).ifPresent(flaws::add);
		}
		return flaws;
	}

	private static Optional<Flaw> signs(String field, String text) {
		var strange = PrintedSigns.strange(text);
		return strange.isEmpty()
				? Optional.empty()
				: Optional.of(Flaw.of(field, "directory.flaw.signs", PrintedSigns.shown(text), String.join(" ", strange)));
	}
}
