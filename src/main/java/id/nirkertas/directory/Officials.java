package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Who fills which position. Today is that of the position's agency: officials come and go at midnight there, whatever day it is
 * where the office is.
 */
abstract class Officials {

	private final Snapshots snapshots;
	private final OfficeDay day;

	Officials(Snapshots snapshots, OfficeDay day) {
		this.snapshots = snapshots;
		this.day = day;
	}

	/** Today where the position is: who fills it changes at midnight of its agency. Everybody who means today asks for this. */
	public LocalDate today(PositionId position) {
		return dayOf(position, day.now());
	}

	/** The day of the position's agency at that instant; of one above all agencies the office's. */
	public LocalDate dayOf(PositionId position, Instant at) {
		return LocalDate.ofInstant(at, zoneOf(position));
	}

	/** Whose midnight is that of its holders: the agency's; of one above all agencies the office's. */
	public ZoneId zoneOf(PositionId position) {
		var snapshot = snapshots.current();
		return snapshot.findAgency(snapshot.position(position).unit()).map(agency -> day.zone(agency.id()))
				.orElseGet(day::zone);
	}

	/** Whether somebody fills the position by it today. */
	public boolean isInForce(Assignment assignment) {
		return assignment.period().includes(today(assignment.position()));
	}

	/** Whether its last day is past. */
	public boolean isOver(Assignment assignment) {
		return assignment.period().hasEndedBefore(today(assignment.position()));
	}

	/** Positions a person fills today, their own first, then those they act for. */
	public List<Holder> heldBy(PersonId person) {
		return snapshots.current().heldBy(person, this::today);
	}

	/** As {@link #heldBy(PersonId)}, on a day. */
	public List<Holder> heldBy(PersonId person, LocalDate on) {
		return snapshots.current().heldBy(person, _ -> on);
	}

	/** Everything a person fills, filled or will fill. */
	public List<Assignment> assignmentsOf(PersonId person) {
		return snapshots.current().assignmentsOf(person);
	}

	/** The days on which what a person fills, filled or will fill stood: see {@link Tenure}. */
	public List<Tenure> tenuresOf(PersonId person) {
		return snapshots.current().tenuresOf(person);
	}

	/** Everybody who fills it, filled or will fill it. */
	public List<Assignment> assignmentsTo(PositionId position) {
		return snapshots.current().assignmentsTo(position);
	}

	/** Who acts in the position today: an acting official goes before an absent permanent one; empty when vacant. */
	public Optional<Holder> holderOf(PositionId position) {
		return holderOf(position, today(position));
	}

	/** As {@link #holderOf(PositionId)}, on a day. */
	public Optional<Holder> holderOf(PositionId position, LocalDate on) {
		return snapshots.current().holderOf(position, on);
	}

	/** Whether nobody else fills it today; the directory may still know whoever has just vanished. */
	public boolean isLeftBy(PersonId person, PositionId position) {
		return assignmentsTo(position).stream().filter(this::isInForce).allMatch(other -> other.person().equals(person));
	}

	/**
	 * Whether the position is theirs to act in today. While somebody acts for an absent holder, the holder keeps reading
	 * and no more: refuses with directory.another-acts, which names who acts now, as what, until when and on which basis.
	 */
	public Verdict mayAct(Actor by) {
		return mayAct(by, today(by.position()));
	}

	/** As {@link #mayAct(Actor)}, on a day. */
	public Verdict mayAct(Actor by, LocalDate on) {
		var now = snapshots.current().inForce(by.position(), on);
		return now.map(assignment -> Verdict.when(assignment.person().equals(by.person()), "directory.another-acts",
				assignment.asDetails())).orElseGet(() -> Verdict.refused("directory.another-acts", by.position(), "—", 0));
	}
}
