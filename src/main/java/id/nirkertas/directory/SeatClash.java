package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import java.util.Optional;

/** What speaks against two assignments to one position on the same days. */
final class SeatClash {

	private SeatClash() {
	}

	/** What is wrong with the first beside the other; both share a day. */
	static Optional<Flaw> of(Assignment seat, Assignment other) {
		if (other.person().equals(seat.person()) && other.capacity() == seat.capacity()) {
			return flaw("directory.flaw.there-already", other);
		}
		return seat.capacity() == Capacity.PERMANENT && other.capacity() == Capacity.PERMANENT
				? flaw("directory.flaw.second-permanent", other)
				: Optional.empty();
	}

	private static Optional<Flaw> flaw(String code, Assignment other) {
		return Optional.of(Flaw.of("from", code, other.person(), other.period().from()));
	}
}
