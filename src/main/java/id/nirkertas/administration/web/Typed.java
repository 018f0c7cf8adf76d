package id.nirkertas.administration.web;

import id.nirkertas.directory.Flaw;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.PlausibleDays;
import id.nirkertas.directory.Position;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people type into the forms of this room, and what is wrong with it in words. */
final class Typed {

	private static final int LAST_ORDINAL = 1_000_000;
	/** Of positions that have one title. */
	private static final int NAMED = 3;

	/** Said whatever is wrong besides: that somebody was faster, that another acts for them, and that a form is only shown. */
	private static final Set<String> ALONE = Set.of("directory.changed-meanwhile", "directory.another-acts",
			"platform.resume.check");

	private Typed() {
	}

	static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "").strip();
	}

	/** Nothing for nothing, and for what is no day, which is told. */
	static @Nullable LocalDate day(@Nullable String value, String field, Wording wording, Consumer<FormFault> faults) {
		var said = text(value);
		if (said.isEmpty()) {
			return null;
		}
		try {
			var day = LocalDate.parse(said);
			if (PlausibleDays.include(day)) {
				return day;
			}
			faults.accept(new FormFault(field, wording.say("directory.flaw.day-far", said, PlausibleDays.FIRST_YEAR,
					PlausibleDays.LAST_YEAR)));
		} catch (DateTimeParseException noDay) {
			faults.accept(new FormFault(field, wording.say("directory.flaw.no-day", said)));
		}
		return null;
	}

	/** The first for nothing, and for what is no place in the order, which is told. */
	static int ordinal(@Nullable String value, Wording wording, Consumer<FormFault> faults) {
		var said = text(value);
		if (said.matches("\\d{1,7}") && Integer.parseInt(said) <= LAST_ORDINAL) {
			return Integer.parseInt(said);
		}
		if (!said.isEmpty()) {
			faults.accept(new FormFault("ordinal", wording.say("directory.flaw.no-ordinal", said, LAST_ORDINAL)));
		}
		return 0;
	}

	/** Nothing for nothing, and for what is no position or may be several, which is told. */
	static Optional<Position> position(@Nullable String value, String field, NamedPositions names, Wording wording,
			Consumer<FormFault> faults) {
		var said = text(value);
		var meant = said.isEmpty() ? List.<Position>of() : names.meant(said);
		if (meant.size() > 1) {
			faults.accept(new FormFault(field, wording.say("directory.flaw.position-ambiguous", said,
					meant.stream().limit(NAMED).map(names::distinct).collect(Collectors.joining("; ")),
					Math.max(0, meant.size() - NAMED))));
		} else if (meant.isEmpty() && !said.isEmpty()) {
			faults.accept(new FormFault(field, wording.say("directory.flaw.superior-unknown", said)));
		}
		return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
	}

	/** What was typed wrong, then what the rules say; of one field the first alone. Else the reason why it was refused. */
	static List<FormFault> faults(List<FormFault> typed, List<Flaw> flaws, RefusedException refused, Wording wording) {
		var told = typed.stream().map(FormFault::field).toList();
		var all = Stream.concat(typed.stream(), flaws.stream().filter(flaw -> !told.contains(flaw.field()))
				.map(flaw -> new FormFault(flaw.field(), wording.say(flaw.code(), flaw.details().toArray())))).toList();
		return all.isEmpty() || ALONE.contains(refused.code())
				? List.of(new FormFault("", wording.say(refused.code(), refused.details().toArray())))
				: all;
	}
}
