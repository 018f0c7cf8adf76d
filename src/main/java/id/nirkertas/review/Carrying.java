package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.VersionReason;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Initials that count on after a reviewer took up the pen: where the text is the same as before, and where their agency keeps
 * them and that reviewer handed the letter on themselves. What the drafter wrote after taking it back nobody has read.
 */
@Component
class Carrying {

	private final ReviewTable table;
	private final StandingDelegations delegations;
	private final Versions versions;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Carrying(ReviewTable table, StandingDelegations delegations, Versions versions, Directory directory,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.delegations = delegations;
		this.versions = versions;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** What the next round will ask; initials that a reviewer's pen interrupted stay where they were given. */
	ReviewChain ahead(ReviewChain plan, LetterView letter) {
		return delegations.ahead(letter.state() == LetterState.RETURNED
				? table.edited(letter.id()).map(plan::carrying).orElse(plan)
				: plan, letter);
	}

	/** With what was passed on; tells of initials that count on for another text than they were given on. */
	ReviewChain into(ReviewChain chain, LetterView letter) {
		return delegations.into(answered(chain, letter), letter);
	}

	private ReviewChain answered(ReviewChain chain, LetterView letter) {
		var before = table.edited(letter.id());
		if (before.isEmpty()) {
			return chain;
		}
		if (before.get().versionHash().equals(letter.versionHash())) {
			return chain.carrying(before.get());
		}
		var editor = editor(letter);
		if (editor.isEmpty() || !table.keepsInitials(directory.agencyOf(letter.drafter()).id())) {
			return chain;
		}
		var carried = chain.carrying(before.get());
		var kept = carried.steps().filter(Step::isInitialled).map(Step::desk).distinct().toList();
		if (!kept.isEmpty()) {
			events.publishEvent(
					new InitialsKept(letter.id(), chain.version(), kept, editor.get(), Actor.SYSTEM, clock.now()));
		}
		return carried;
	}

	/** The reviewer who made the last version of it, unless they wrote the letter in the first place. */
	private Optional<PositionId> editor(LetterView letter) {
		return versions.of(letter.id()).stream().findFirst().filter(last -> last.reason() == VersionReason.EDITED)
				.filter(last -> !last.by().equals(letter.author())).map(VersionView::position);
	}

	/** Which versions reviewers made since one, the oldest first; none while it still says the same. */
	List<VersionView> editsSince(LetterView letter, int version) {
		var later = versions.of(letter.id()).reversed().stream().filter(each -> each.number() > version).toList();
		return later.stream().allMatch(VersionView::same)
				? List.of()
				: later.stream().filter(each -> each.reason() == VersionReason.EDITED).toList();
	}
}
