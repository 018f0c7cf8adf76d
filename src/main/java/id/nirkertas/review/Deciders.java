package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
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
	private final Writers writers;
	private final Access access;

	Deciders(Directory directory, Writers writers, Access access) {
		this.directory = directory;
		this.writers = writers;
		this.access = access;
	}

	/** The drafter's head, the secretary of their agency, and the signatory. */
	List<PositionId> of(LetterView letter) {
		var secretaries = directory.withDuty(directory.agencyOf(letter.drafter()).id(), Duty.SECRETARY).stream();
		return Stream.of(heads(letter), secretaries.map(Position::id), Stream.ofNullable(letter.content().signatory()))
				.flatMap(positions -> positions).distinct().filter(decider -> !decider.equals(letter.drafter())).toList();
	}

	/** The nearest superior; where that is nobody, or the writer themselves, also the next one up to the signatory. */
	private Stream<PositionId> heads(LetterView letter) {
		var line = directory.superiorsOf(letter.drafter()).stream().map(Position::id).toList();
		var signatory = letter.content().signatory();
		var top = signatory == null ? -1 : line.indexOf(signatory);
		var below = top < 0 ? line.subList(0, Math.min(1, line.size())) : line.subList(0, top + 1);
		var able = below.stream().filter(head -> isAble(head, letter)).findFirst();
		return Stream.concat(line.stream().limit(1), able.stream());
	}

	private boolean isAble(PositionId head, LetterView letter) {
		return directory.holderOf(head).isPresent() && !writers.holds(head, letter);
	}

	/** Those of them in office who did not write the letter. */
	List<PositionId> able(LetterView letter) {
		return of(letter).stream().filter(decider -> isAble(decider, letter)).toList();
	}

	/** What is secret goes to nobody who would not get it anyway. */
	List<PositionId> mayBeShown(LetterView letter) {
		return of(letter).stream().filter(decider -> !letter.content().secrecy().hidesSubject()
				|| decider.equals(letter.content().signatory())).toList();
	}

	/** Lets those see it from now on who may be shown it, and answers who that is. */
	List<PositionId> letIn(LetterView letter) {
		var able = mayBeShown(letter);
		show(letter, able);
		return able;
	}

	/** From now on they see the letter that they may let go on. */
	void show(LetterView letter, List<PositionId> deciders) {
		deciders.forEach(decider -> access.grant(letter.id(), decider, decider.equals(letter.content().signatory())
				? Role.SIGNATORY
				: Role.REVIEWER));
	}

	Verdict mayDecide(Actor by, LetterView letter) {
		return of(letter).contains(by.position())
				? when(!writers.isOne(by.person(), letter), "review.skip-own-letter")
				: Verdict.refused(by.person().equals(letter.author()) || by.position().equals(letter.drafter())
						? "review.skip-own-letter"
						: "review.skip-not-yours");
	}
}
