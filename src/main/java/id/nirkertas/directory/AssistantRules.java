package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may help a head. A mandate (Plt., Plh.) lends no more than it has: nothing beyond its own last day, and nothing secret.
 */
@Component
class AssistantRules {

	private static final Set<Capacity> MANDATES = Set.of(Capacity.ACTING, Capacity.ACTING_DAILY);

	private final Directory directory;

	AssistantRules(Directory directory) {
		this.directory = directory;
	}

	/**
	 * Refuses with directory.assistant-self, directory.assistant-elsewhere, directory.assistant-vacant,
	 * directory.assistant-mandate-end, directory.assistant-mandate-secrets, with directory.assistant-secrets when anybody
	 * but the head opens to others what is secret, and with directory.assistant-secrets-vacant where there is nobody to open it to.
	 */
	Verdict mayHelp(Actor by, PositionId head, PositionId helper, Period period, boolean secrets, LocalDate today) {
		var last = lastDay(by, head, today);
		var until = period.until();
		return Verdict.when(!head.equals(helper) && !fills(by.person(), helper), "directory.assistant-self")
				.and(Verdict.when(directory.agencyOf(head).id().equals(directory.agencyOf(helper).id()),
						"directory.assistant-elsewhere", helper))
				.and(Verdict.when(official(by, head, today).isPresent(), "directory.assistant-vacant", head))
				.and(Verdict.when(last.isEmpty() || until != null && !until.isAfter(last.get()),
						"directory.assistant-mandate-end", last.map(Object.class::cast).orElse("")))
				.and(secrets
						? mayOpenSecrets(by, head, today)
								.and(Verdict.when(helper(helper).isPresent(), "directory.assistant-secrets-vacant", helper))
						: Verdict.allowed());
	}

	/** Whoever acts in the helper's position today. */
	Optional<PersonId> helper(PositionId position) {
		return directory.holderOf(position).map(Holder::person).map(Person::id);
	}

	Verdict mayOpenSecrets(Actor by, PositionId head, LocalDate today) {
		return Verdict.when(mandate(by, head, today).isEmpty(), "directory.assistant-mandate-secrets")
				.and(Verdict.when(by.position().equals(head), "directory.assistant-secrets"));
	}

	/** Whose work it is: the head's own who appoints, else the permanent holder, else whoever acts there. */
	Optional<Assignment> official(Actor by, PositionId head, LocalDate today) {
		var own = by.position().equals(head);
		return directory.assignmentsTo(head).stream().filter(seat -> seat.period().includes(today))
				.filter(seat -> !own || seat.person().equals(by.person()))
				.min(Comparator.comparing(seat -> seat.capacity()));
	}

	/** Of a mandate that has a last day. */
	Optional<LocalDate> lastDay(Actor by, PositionId head, LocalDate today) {
		return mandate(by, head, today).map(Assignment::period).map(Period::until);
	}

	/** Whether somebody has filled a position without a day between since the first one. */
	boolean hasStayed(PersonId person, PositionId position, LocalDate since, LocalDate on) {
		var days = directory.assignmentsTo(position).stream().filter(seat -> seat.person().equals(person))
				.map(Assignment::period).sorted(Comparator.comparing(Period::from)).toList();
		var next = since;
		for (var period : days) {
			if (!next.isAfter(on) && period.includes(next)) {
				var until = period.until();
				next = until == null ? on.plusDays(1) : until.plusDays(1);
			}
		}
		return next.isAfter(on);
	}

	/** Over, when the official has left the head's position since it began. */
	Assistant asItStands(Assistant assistant) {
		return hasStayed(assistant.inNameOf(), assistant.head(), assistant.period().from(),
				directory.today(assistant.head()))
						? assistant
						: assistant.lapsed();
	}

	/** The last day of one that is over, by its own days or since the official left; empty while it is not. */
	Optional<LocalDate> overSince(Assistant assistant, LocalDate today) {
		if (assistant.period().hasEndedBefore(today)) {
			return Optional.ofNullable(assistant.period().until());
		}
		return hasStayed(assistant.inNameOf(), assistant.head(), assistant.period().from(), today)
				? Optional.empty()
				: Optional.of(lastDay(assistant, today));
	}

	/** Of the official; of one whose assignment was stopped on its first day it is that day. */
	private LocalDate lastDay(Assistant assistant, LocalDate today) {
		return directory.assignmentsTo(assistant.head()).stream()
				.filter(seat -> seat.person().equals(assistant.inNameOf()) && seat.period().hasEndedBefore(today))
				.flatMap(seat -> Stream.ofNullable(seat.period().until()))
				.filter(last -> !last.isBefore(assistant.period().from())).max(Comparator.naturalOrder()).orElse(today);
	}

	private Optional<Assignment> mandate(Actor by, PositionId head, LocalDate today) {
		return by.position().equals(head)
				? official(by, head, today).filter(seat -> MANDATES.contains(seat.capacity()))
				: Optional.empty();
	}

	private boolean fills(PersonId person, PositionId position) {
		return directory.heldBy(person).stream().anyMatch(held -> held.position().id().equals(position));
	}
}
