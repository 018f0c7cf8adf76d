package id.nirkertas.administration.web;

import id.nirkertas.directory.Flaw;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people type into the forms of this room, and what is wrong with it in words. */
final class Typed {

	private static final int FIRST_YEAR = 1945;
	private static final int LAST_YEAR = 2200;

	/** Said whatever is wrong besides: that somebody was faster, and that a form is only shown. */
	private static final Set<String> ALONE = Set.of("directory.changed-meanwhile", "platform.resume.check");

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
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		} catch (DateTimeParseException noDay) {
			// Said below
		}
		faults.accept(new FormFault(field, wording.say("directory.flaw.no-day", said)));
		return null;
	}

	static int number(@Nullable String value, int otherwise) {
		try {
			return Math.clamp(Long.parseLong(text(value)), 0, 1_000_000);
		} catch (NumberFormatException noNumber) {
			return otherwise;
		}
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
