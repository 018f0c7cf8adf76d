package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose permission counts: that of whoever acts in the head's position today, for whoever acts in the helper's. While somebody
 * stands in on either side it rests; when a mandate is over or an official has left, it is over.
 */
@Component
class DisposingRules {

	private static final int LONGEST = 1000;

	private final Directory directory;
	private final AssistantRules assistants;

	DisposingRules(Directory directory, AssistantRules assistants) {
		this.directory = directory;
		this.assistants = assistants;
	}

	/**
	 * Refuses with directory.disposing-none, directory.disposing-declined, directory.disposing-waits,
	 * directory.disposing-of-another-name and directory.disposing-of-another-helper.
	 */
	Verdict mayDispose(Assistant assistant, List<Disposing> permissions, PersonId helper) {
		var acting = acting(assistant);
		var own = acting.flatMap(official -> permissions.stream().filter(each -> each.official().equals(official))
				.findFirst());
		if (own.filter(each -> each.state().isOpen() || each.state() == DisposingState.DECLINED).isEmpty()) {
			return permissions.stream().anyMatch(each -> counts(assistant, each))
					? Verdict.refused("directory.disposing-of-another-name", assistant.head())
					: Verdict.refused("directory.disposing-none", assistant.head());
		}
		var permission = own.get();
		return switch (permission.state()) {
			case WAITING -> Verdict.refused("directory.disposing-waits", assistant.head(), permission.official());
			case DECLINED -> Verdict.refused("directory.disposing-declined", assistant.head(), permission.official());
			case GRANTED -> Verdict.when(counts(assistant, permission), "directory.disposing-none", assistant.head())
					.and(Verdict.when(permission.helper().equals(helper), "directory.disposing-of-another-helper",
							assistant.head(), permission.helper()));
			case WITHDRAWN, ENDED -> Verdict.refused("directory.disposing-none", assistant.head());
		};
	}

	/** Given, and neither over with a mandate nor with the official's days in the position. */
	boolean counts(Assistant assistant, Disposing permission) {
		var today = directory.today(assistant.head());
		var until = permission.until();
		return permission.isGranted() && (until == null || !today.isAfter(until)) && hasStayed(assistant, permission);
	}

	/** Whether that person has it already. */
	boolean isSo(Assistant assistant, Disposing permission, PersonId helper) {
		return counts(assistant, permission) && permission.helper().equals(helper);
	}

	/** Whether the official has left the head's position since they were asked, while the appointment goes on. */
	boolean isUnanswerable(Assistant assistant, Disposing asked) {
		return isRunning(assistant).isAllowed() && !hasStayed(assistant, asked);
	}

	private boolean hasStayed(Assistant assistant, Disposing permission) {
		return assistants.hasStayed(permission.official(), assistant.head(), permission.since(),
				directory.today(assistant.head()));
	}

	/**
	 * The head's own word. Refuses with directory.disposing-assistant-over, directory.disposing-not-yours, and as
	 * {@link Directory#mayAct}.
	 */
	Verdict mayAnswer(Actor by, Assistant assistant) {
		return isRunning(assistant)
				.and(Verdict.when(by.position().equals(assistant.head()), "directory.disposing-not-yours", assistant.head()))
				.and(directory.mayAct(by));
	}

	/**
	 * Refuses as {@link #mayAnswer}, with directory.disposing-helper-vacant, and with directory.disposing-other-helper where it is
	 * not, or no longer, for whom the head was shown.
	 */
	Verdict mayGive(Actor by, Assistant assistant, PersonId shown, Optional<PersonId> meant) {
		return mayAnswer(by, assistant).and(isFilled(assistant)).and(Verdict.when(
				meant.filter(shown::equals).filter(person -> !isLeft(assistant, person)).isPresent(),
				"directory.disposing-other-helper", assistant.helper(),
				helper(assistant).<Object>map(person -> person).orElse("")));
	}

	/**
	 * An administrator's question to the head. Refuses with directory.disposing-assistant-over,
	 * directory.disposing-not-administrator and directory.disposing-helper-vacant.
	 */
	Verdict mayAsk(Actor by, Assistant assistant) {
		return isRunning(assistant).and(directory.mayAct(by))
				.and(Verdict.when(directory.position(by.position()).has(Duty.ADMINISTRATOR),
						"directory.disposing-not-administrator"))
				.and(isFilled(assistant));
	}

	/** Refuses with directory.disposing-no-reason and directory.disposing-reason-too-long. */
	static Verdict mayBeReason(String reason) {
		return Verdict.when(!reason.isBlank(), "directory.disposing-no-reason")
				.and(Verdict.when(reason.length() <= LONGEST, "directory.disposing-reason-too-long", LONGEST));
	}

	/** It is for a person, so there must be one: refuses with directory.disposing-helper-vacant. */
	Verdict isFilled(Assistant assistant) {
		return Verdict.when(helper(assistant).isPresent(), "directory.disposing-helper-vacant", assistant.helper());
	}

	/** Whoever acts in the head's position today. */
	Optional<PersonId> acting(Assistant assistant) {
		return directory.holderOf(assistant.head()).map(Holder::person).map(Person::id);
	}

	/** Whoever acts in the helper's position today. */
	Optional<PersonId> helper(Assistant assistant) {
		return assistants.helper(assistant.helper());
	}

	/** Whether the helper has left their position for good, rather than for the days of a deputy. */
	boolean isLeft(Assistant assistant, PersonId helper) {
		return directory.assignmentsTo(assistant.helper()).stream()
				.noneMatch(seat -> seat.person().equals(helper) && !directory.isOver(seat));
	}

	private Verdict isRunning(Assistant assistant) {
		var today = directory.today(assistant.head());
		return Verdict.when(!assistant.ended() && assistants.overSince(assistant, today).isEmpty(),
				"directory.disposing-assistant-over");
	}
}
