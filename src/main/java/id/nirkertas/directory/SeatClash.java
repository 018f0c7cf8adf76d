package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks against two assignments to one position on the same days. A vacant position is run by a Plt. or a Pj., one at a
 * time; a Plh. stands in for whoever is away, and there is one of them at a time too. Nobody has two capacities in one position:
 * they would sign in one and be written down in the other.
 */
final class SeatClash {

	private static final Set<String> CODES = Set.of("directory.flaw.there-already", "directory.flaw.two-capacities",
			"directory.flaw.second-permanent", "directory.flaw.acted-in", "directory.flaw.not-vacant",
			"directory.flaw.second-acting");

	private SeatClash() {
	}

	static boolean isOne(Flaw flaw) {
		return CODES.contains(flaw.code());
	}

	/** What is wrong with the first beside the other; both share a day. */
	static Optional<Flaw> of(Assignment seat, Assignment other) {
		if (other.person().equals(seat.person())) {
			return other.capacity() == seat.capacity()
					? flaw("directory.flaw.there-already", other)
					: Optional.of(Flaw.of("capacity", "directory.flaw.two-capacities", other.person(), other.capacity(),
							other.period().from()));
		}
		return switch (seat.capacity()) {
			case PERMANENT -> switch (other.capacity()) {
				case PERMANENT -> flaw("directory.flaw.second-permanent", other);
				case ACTING, CARETAKER -> flaw("directory.flaw.acted-in", other);
				case ACTING_DAILY -> Optional.empty();
			};
			case ACTING, CARETAKER -> switch (other.capacity()) {
				case PERMANENT -> flaw("directory.flaw.not-vacant", other);
				case ACTING, CARETAKER -> flaw("directory.flaw.second-acting", other);
				case ACTING_DAILY -> Optional.empty();
			};
			case ACTING_DAILY -> other.capacity() == Capacity.ACTING_DAILY
					? flaw("directory.flaw.second-acting", other)
					: Optional.empty();
		};
	}

	private static Optional<Flaw> flaw(String code, Assignment other) {
		return Optional.of(Flaw.of("from", code, other.person(), other.period().from()));
	}
}
