package id.nirkertas.spoken;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose word a spoken order is: of whoever acted in the position on the day it was given, and they are asked for it as long as they
 * are in office, wherever they sit by now, also while somebody acts for them. A deputy who sits in their chair meanwhile was not in
 * the room, and so has nothing to say to it; nothing is lost by the wait, as the letter goes its way without the answer. Whoever
 * came after them for good was not in the room either: they may make the draft their own decision, and confirm or deny nothing.
 */
@Component
class WordGivers {

	/** Days that may lie between the end of an assignment and the entry of the next. */
	private static final int BETWEEN = 14;

	private final Directory directory;

	WordGivers(Directory directory) {
		this.directory = directory;
	}

	/** Refuses as {@link SpokenOrder}, with spoken.vacant, and with spoken.yourself where the drafter would be asked. */
	Verdict mayBeNoted(PositionId drafter, SpokenOrder order) {
		var giver = order.giver();
		var on = order.on();
		return order.may(drafter, today(drafter, giver)).and(giver == null || on == null
				? Verdict.allowed()
				: mayBeAsked(drafter, giver, word(giver, on)));
	}

	private Verdict mayBeAsked(PositionId drafter, PositionId giver, Word word) {
		return Verdict.when(directory.holderOf(word.asked()).isPresent(), "spoken.vacant", giver)
				.and(Verdict.when(!word.asked().equals(drafter), "spoken.yourself"));
	}

	/**
	 * Refuses as {@link SpokenOrder#mayOpen}, and with spoken.secret-nobody where whoever gave it cannot be asked: what is secret is
	 * opened to nobody else for it.
	 */
	Verdict mayOpen(SpokenOrder order, Secrecy secrecy) {
		var giver = order.giver();
		var on = order.on();
		return order.mayOpen(secrecy).and(giver == null || on == null
				? Verdict.allowed()
				: Verdict.when(!secrecy.hidesSubject() || isThere(word(giver, on)), "spoken.secret-nobody", giver, on));
	}

	/** Whether whoever gave the word sits where it is asked. */
	boolean isThere(Word word) {
		var said = word.by();
		return said != null
				&& directory.heldBy(said).stream().anyMatch(held -> held.position().id().equals(word.asked()));
	}

	/** What was said in the position on that day. */
	Word word(PositionId giver, LocalDate on) {
		var said = directory.holderOf(giver, on).map(Holder::person).map(person -> person.id());
		return new Word(said.orElse(null), said.map(person -> asked(giver, person)).orElse(giver), on);
	}

	/** Where the order is to be asked today. */
	PositionId asked(SpokenOrderView order) {
		return Optional.ofNullable(order.saidBy()).map(person -> asked(order.giver(), person)).orElse(order.giver());
	}

	/** In the position itself while it is theirs or will be again, else where they sit now, their own position first. */
	private PositionId asked(PositionId giver, PersonId person) {
		return isTheirs(giver, person)
				? giver
				: directory.heldBy(person).stream().findFirst().map(held -> held.position().id()).orElse(giver);
	}

	/** Whether whoever gave it can still be asked. */
	boolean isInOffice(SpokenOrderView order) {
		var said = order.saidBy();
		return said != null && (isTheirs(order.giver(), said) || !directory.heldBy(said).isEmpty());
	}

	/** Whether they left so long ago that they are not between two assignments. */
	boolean isGoneForGood(SpokenOrderView order) {
		var said = order.saidBy();
		return said == null || directory.tenuresOf(said).stream().allMatch(tenure -> tenure.days()
				.hasEndedBefore(directory.today(tenure.assignment().position()).minusDays(BETWEEN)));
	}

	/** Whoever fills the position in which it was given. */
	Optional<PersonId> filler(SpokenOrderView order) {
		return directory.holderOf(order.giver()).map(held -> held.person().id());
	}

	/**
	 * Refuses with spoken.waits-for whoever gave it, with spoken.not-giver, with spoken.asked-elsewhere whoever gave it while they
	 * act through another position than the one where they are asked, and with spoken.only-taken-over.
	 */
	Verdict mayAnswer(Actor by, SpokenOrderView order) {
		var said = order.saidBy();
		if (said == null || !isInOffice(order)) {
			return Verdict.when(order.giver().equals(by.position()), "spoken.not-giver", order.giver())
					.and(Verdict.refused("spoken.only-taken-over", order.giver(), order.on()));
		}
		if (said.equals(by.person())) {
			return isAskedThrough(by.position(), order)
					.and(Holder.fills(directory.heldBy(said), by) ? Verdict.allowed() : directory.mayAct(by));
		}
		return Verdict.when(order.giver().equals(by.position()), "spoken.not-giver", order.giver())
				.and(Verdict.refused("spoken.waits-for", said, order.giver(), order.on()));
	}

	private Verdict isAskedThrough(PositionId position, SpokenOrderView order) {
		var asked = asked(order);
		return asked.equals(order.giver())
				? Verdict.when(asked.equals(position), "spoken.not-giver", asked)
				: Verdict.when(asked.equals(position), "spoken.asked-elsewhere", order.giver(), asked);
	}

	/**
	 * Whoever fills the position now that it is the giver's no more. Refuses with spoken.not-successor, spoken.your-word and
	 * spoken.waits-for.
	 */
	Verdict mayTakeOver(Actor by, SpokenOrderView order) {
		var said = order.saidBy();
		return Verdict.when(order.giver().equals(by.position()), "spoken.not-successor", order.giver())
				.and(Verdict.when(!by.person().equals(said), "spoken.your-word"))
				.and(said == null
						? Verdict.allowed()
						: Verdict.when(!isTheirs(order.giver(), said), "spoken.waits-for", said, order.giver(), order.on()))
				.and(directory.mayAct(by));
	}

	/** As {@link #mayTakeOver}, and while the giver can be asked the order waits for them: refuses with spoken.waits-for. */
	Verdict mayLeave(Actor by, SpokenOrderView order) {
		var said = order.saidBy();
		return mayTakeOver(by, order).and(said == null
				? Verdict.allowed()
				: Verdict.when(!isInOffice(order), "spoken.waits-for", said, order.giver(), order.on()));
	}

	private boolean isTheirs(PositionId position, PersonId person) {
		return directory.assignmentsTo(position).stream()
				.anyMatch(seat -> seat.person().equals(person) && !directory.isOver(seat));
	}

	/** Two offices may stand on either side of a midnight: what is today for one of them is not to come. */
	private LocalDate today(PositionId drafter, @Nullable PositionId giver) {
		var here = directory.today(drafter);
		var there = giver == null ? here : directory.today(giver);
		return there.isAfter(here) ? there : here;
	}
}
