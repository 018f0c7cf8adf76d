package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
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
	 * On which days whoever acts in a position today acted in it in the same capacity, and nobody in their stead: what they sign
	 * bears one of these. None where nobody acts.
	 */
	public List<Period> inOffice(PositionId position) {
		return snapshots.current().inOffice(position, directory.today(position));
	}

	/** Those of a person's positions in which somebody else acts today, each by the assignment through which they do. */
	public List<Assignment> insteadOf(PersonId person) {
		var snapshot = snapshots.current();
		return directory.heldBy(person).stream().map(held -> held.position().id())
				.flatMap(position -> snapshot.inForce(position, directory.today(position)).stream())
				.filter(assignment -> !assignment.person().equals(person)).toList();
	}
}
