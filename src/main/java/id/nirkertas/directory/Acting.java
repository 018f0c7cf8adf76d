package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who acts for whom. As cheap to ask as {@link Directory}. */
@Service
public class Acting {

	private final Snapshots snapshots;

	Acting(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	/** Those of a person's positions in which somebody else acts on a day, each by the assignment through which they do. */
	public List<Assignment> insteadOf(PersonId person, LocalDate on) {
		var snapshot = snapshots.current();
		return snapshot.heldBy(person, on).stream().flatMap(held -> snapshot.inForce(held.position().id(), on).stream())
				.filter(assignment -> !assignment.person().equals(person)).toList();
	}
}
