package id.nirkertas.notification;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.EntryPassedOn;
import id.nirkertas.directory.FarewellHeld;
import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.directory.PositionVacated;
import id.nirkertas.directory.VacantPositions;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.SigningVacated;
import id.nirkertas.review.ReviewVacated;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A position is empty since its official is gone from the account service, or the assignment is over: told once to who can end
 * it or appoint another, to the nearest superior in office and to who waits.
 */
@Component
class VanishedNotices {

	private final VacantPositions vacant;
	private final Letters letters;
	private final OfficeClock clock;
	private final Notices notices;

	VanishedNotices(VacantPositions vacant, Letters letters, OfficeClock clock, Notices notices) {
		this.vacant = vacant;
		this.letters = letters;
		this.clock = clock;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(OfficialVanished event) {
		event.positions()
				.forEach(empty -> tell("directory.vanished/%s/%s/%s".formatted(event.person(), empty, event.at()), empty,
						clock.dayOf(event.at()), "notification.official-vanished"));
	}

	@ApplicationModuleListener
	void on(FarewellHeld event) {
		vacant.administrators().forEach(position -> notices.tell(new Notice("directory.farewell/" + event.at(), position,
				"notification.farewell-held", List.of(event.missing(), event.present()), null, "/organisation")));
	}

	@ApplicationModuleListener
	void on(EntryPassedOn event) {
		vacant.administrators().forEach(position -> notices.tell(new Notice("directory.entry/" + event.person(), position,
				"notification.entry-passed-on", List.of(event.before(), event.person()), null,
				"/organisation/people/" + event.person())));
	}

	@ApplicationModuleListener
	void on(PositionVacated event) {
		tell("directory.vacated/%s/%s/%s".formatted(event.position(), event.last(), event.at()), event.position(),
				event.last(), "notification.position-vacated");
	}

	@ApplicationModuleListener
	void on(ReviewVacated event) {
		var drafter = letters.view(event.letter()).drafter();
		tell(event, drafter, "notification.review-vacated", List.of(event.desk(), drafter));
		event.deciders().stream().filter(decider -> !decider.equals(drafter) && !decider.equals(event.desk()))
				.forEach(decider -> tell(event, decider, "notification.review-vacated-decider",
						List.of(event.desk(), decider)));
	}

	@ApplicationModuleListener
	void on(SigningVacated event) {
		var letter = event.letter();
		var drafter = letters.view(letter).drafter();
		notices.tell(new Notice("letter.signing-vacated/%s/%s/%s".formatted(letter, event.signatory(), event.at()), drafter,
				"notification.signing-vacated", List.of(event.signatory(), drafter), letter, "/letters/" + letter));
	}

	private void tell(String occasion, PositionId empty, LocalDate day, String code) {
		vacant.whoCanFill(empty).forEach(position -> notices.tell(new Notice(occasion, position, code, List.of(empty, day),
				null, "/organisation/positions/" + empty)));
		vacant.nextAbove(empty).ifPresent(superior -> notices.tell(new Notice(occasion, superior, code + "-below",
				List.of(empty, day, superior), null, "/inbox")));
	}

	private void tell(ReviewVacated event, PositionId whom, String code, List<Object> details) {
		DocumentId letter = event.letter();
		notices.tell(new Notice("review.vacated/%s/%s/%s".formatted(letter, event.desk(), event.at()), whom, code, details,
				letter, "/letters/" + letter + "/reviewers"));
	}
}
