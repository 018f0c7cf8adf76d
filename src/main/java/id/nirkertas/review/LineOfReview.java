package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who must initial: the line above the drafter and below the signatory, then the secretary of the agency. */
@Component
class LineOfReview {

	private final Directory directory;
	private final OfficeClock clock;

	LineOfReview(Directory directory, OfficeClock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	/** A vacant position has nobody to give initials and would hold the letter for ever: it is left out. */
	List<PositionId> between(PositionId drafter, PositionId signatory) {
		var secretaries = directory.withDuty(directory.agencyOf(drafter).id(), Duty.SECRETARY);
		return order(drafter, signatory, ids(directory.superiorsOf(drafter)), ids(directory.superiorsOf(signatory)),
				ids(secretaries)).stream().filter(reviewer -> directory.holderOf(reviewer, clock.today()).isPresent())
				.toList();
	}

	/** Nobody twice, neither drafter nor signatory, and nobody who stands above the signatory. */
	static List<PositionId> order(PositionId drafter, PositionId signatory, List<PositionId> aboveDrafter,
			List<PositionId> aboveSignatory, List<PositionId> secretaries) {
		if (drafter.equals(signatory)) {
			return List.of();
		}
		var chain = aboveDrafter.stream()
				.takeWhile(superior -> !superior.equals(signatory) && !aboveSignatory.contains(superior))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		// The secretary keeps the agency's house and reads last, also where they stand in the line
		secretaries.stream().filter(secretary -> !aboveSignatory.contains(secretary)).forEach(secretary -> {
			chain.remove(secretary);
			chain.add(secretary);
		});
		chain.remove(drafter);
		chain.remove(signatory);
		return List.copyOf(chain);
	}

	private static List<PositionId> ids(List<Position> positions) {
		return positions.stream().map(Position::id).toList();
	}
}
