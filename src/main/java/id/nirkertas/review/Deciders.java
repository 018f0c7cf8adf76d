package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.LetterView;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may let a letter go on without an absent reviewer: whoever answers for it, and never whoever wrote it. */
@Component
class Deciders {

	private final Directory directory;

	Deciders(Directory directory) {
		this.directory = directory;
	}

	/** The drafter's head, the secretary of their agency, and the signatory. */
	List<PositionId> of(LetterView letter) {
		var head = directory.superiorsOf(letter.drafter()).stream().limit(1);
		var secretaries = directory.withDuty(directory.agencyOf(letter.drafter()).id(), Duty.SECRETARY).stream();
		return Stream.of(head.map(Position::id), secretaries.map(Position::id),
				Stream.ofNullable(letter.content().signatory())).flatMap(positions -> positions).distinct()
				.filter(decider -> !decider.equals(letter.drafter())).toList();
	}

	Verdict mayDecide(Actor by, LetterView letter) {
		return when(!by.person().equals(letter.author()) && !by.position().equals(letter.drafter()),
				"review.skip-own-letter").and(when(of(letter).contains(by.position()), "review.skip-not-yours"));
	}
}
