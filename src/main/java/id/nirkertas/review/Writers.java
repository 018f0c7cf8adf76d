package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.VersionReason;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import org.springframework.stereotype.Component;

/**
 * The people who wrote a letter: whoever began it, whoever handed it on last from its drafter's desk, and whoever sits at that
 * desk today. Their initials would vouch for their own work, whichever position they give them in.
 */
@Component
class Writers {

	private final Versions versions;
	private final Directory directory;

	Writers(Versions versions, Directory directory) {
		this.versions = versions;
		this.directory = directory;
	}

	boolean isOne(PersonId person, LetterView letter) {
		return person.equals(letter.author()) || isHeldBy(letter.drafter(), person)
				|| versions.of(letter.id()).stream().filter(version -> version.reason() == VersionReason.SUBMITTED)
						.findFirst().map(VersionView::by).filter(person::equals).isPresent();
	}

	/** Whether it is one of them who acts in the position today. */
	boolean holds(PositionId position, LetterView letter) {
		return directory.holderOf(position).filter(holder -> isOne(holder.person().id(), letter)).isPresent();
	}

	/** Refuses with review.own-letter. */
	Verdict mayVouch(Actor by, LetterView letter) {
		return when(!isOne(by.person(), letter), "review.own-letter", by.position());
	}

	boolean isHeldBy(PositionId position, PersonId person) {
		return directory.holderOf(position).map(Holder::person).filter(holder -> holder.id().equals(person))
				.isPresent();
	}
}
