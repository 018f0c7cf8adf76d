package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who acts for whom. As cheap to ask as {@link Directory}. */
@Service
public class Acting {

	private final Snapshots snapshots;
	private final Directory directory;

	Acting(Snapshots snapshots, Directory directory) {
		this.snapshots = snapshots;
		this.directory = directory;
	}

	/**
	 * Since which day whoever acts in a position today has done so in the same capacity, without a day on which nobody or somebody
	 * else did: what they sign bears no earlier date. Empty where nobody acts.
	 */
	public Optional<LocalDate> inOfficeSince(PositionId position) {
		return snapshots.current().inOfficeSince(position, directory.today(position));
	}

	/** Those of a person's positions in which somebody else acts today, each by the assignment through which they do. */
	public List<Assignment> insteadOf(PersonId person) {
		var snapshot = snapshots.current();
		return directory.heldBy(person).stream().map(held -> held.position().id())
				.flatMap(position -> snapshot.inForce(position, directory.today(position)).stream())
				.filter(assignment -> !assignment.person().equals(person)).toList();
	}
}
