package id.nirkertas.spoken.web;

import id.nirkertas.directory.NamedPositions;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.spoken.SpokenOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A note of a spoken order as it is typed, and shown again. */
record SpokenOrderForm(String giver, String on, String words, boolean confirmed) {

	/** Refuses with spoken.unknown-giver, spoken.several-givers and spoken.day-unreadable. */
	SpokenOrder read(NamedPositions names) {
		return new SpokenOrder(giver.isBlank() ? null : named(names), day(), words, confirmed);
	}

	private PositionId named(NamedPositions names) {
		var meant = names.meant(giver);
		if (meant.isEmpty()) {
			throw new RefusedException("spoken.unknown-giver", giver);
		}
		if (meant.size() > 1) {
			throw new RefusedException("spoken.several-givers", giver,
					String.join("; ", meant.stream().map(names::distinct).toList()));
		}
		return meant.getFirst().id();
	}

	private @Nullable LocalDate day() {
		try {
			return on.isBlank() ? null : LocalDate.parse(on.strip());
		} catch (DateTimeParseException e) {
			throw new RefusedException("spoken.day-unreadable");
		}
	}
}
