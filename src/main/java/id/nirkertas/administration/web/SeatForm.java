package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Flaw;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Seat;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the forms of an assignment post, as it was typed. */
record SeatForm(@Nullable String person, @Nullable String capacity, @Nullable String from, @Nullable String until,
		@Nullable String basis, @Nullable Integer revision, @Nullable String sure) {

	static final SeatForm BLANK = new SeatForm("", "", "", "", "", 0, "");

	static SeatForm of(Assignment assignment, int revision) {
		return new SeatForm("", assignment.capacity().name(), assignment.period().from().toString(),
				Objects.toString(assignment.period().until(), ""), assignment.basis(), revision, "");
	}

	/** Of somebody to be appointed. */
	Seat seat(PositionId position, NamedPeople people, Wording wording, Consumer<FormFault> faults) {
		return seat(position, person(people, wording, faults),
				Arrays.stream(Capacity.values()).filter(each -> each.name().equals(capacity)).findFirst().orElse(null),
				wording,
				faults);
	}

	Seat seat(PositionId position, @Nullable PersonId who, @Nullable Capacity as, Wording wording,
			Consumer<FormFault> faults) {
		return new Seat(position, who, as, Typed.day(from, "from", wording, faults),
				Typed.day(until, "until", wording, faults), text(basis));
	}

	private @Nullable PersonId person(NamedPeople people, Wording wording, Consumer<FormFault> faults) {
		var named = text(person);
		var meant = people.meant(named);
		if (!named.isEmpty() && meant.isEmpty()) {
			faults.accept(new FormFault("person", wording.say("directory.flaw.person-unknown", named)));
		} else if (meant.size() > 1) {
			faults.accept(new FormFault("person", wording.say("directory.flaw.person-ambiguous", meant.size(),
					meant.stream().limit(5).map(NamedPeople::of).collect(Collectors.joining("; ")))));
		}
		return meant.size() == 1 ? meant.stream().map(Person::id).findFirst().orElseThrow() : null;
	}

	int based() {
		return revision == null ? 0 : revision;
	}

	/** What was typed, knowingly over another revision. */
	SeatForm over(int other) {
		return new SeatForm(person, capacity, from, until, basis, other, sure);
	}

	/** Whether they saw just these warnings, and go on. */
	boolean isSureOf(Warning warning) {
		return warning.mark().equals(sure);
	}

	/**
	 * What is unusual in it, to be ticked.
	 *
	 * @param mark of these sentences: ticked for one person and sent for another, it is asked again
	 */
	record Warning(List<String> sentences, String mark) {

		static Warning of(List<Flaw> doubts, Wording wording) {
			var sentences = doubts.stream().map(doubt -> wording.say(doubt.code(), doubt.details().toArray())).toList();
			return new Warning(sentences, Integer.toHexString(sentences.hashCode()));
		}

		boolean isGiven() {
			return !sentences.isEmpty();
		}
	}
}
