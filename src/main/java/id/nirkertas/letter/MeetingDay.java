package id.nirkertas.letter;

import id.nirkertas.calendar.TypedDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The day somebody is invited for, as the form has it ("2026-08-18") or as people write it ("Selasa, 18 Agustus 2026"). */
record MeetingDay(String field, String written) {

	private static final Pattern NAMED = Pattern
			.compile("(?:(\\p{L}+)\\s*,\\s*)?(\\d{1,2}\\s+\\p{L}+\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d)");
	private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern("d MMMM uuuu").toFormatter(SheetDates.INDONESIA).withResolverStyle(ResolverStyle.STRICT);

	/** None for a letter that invites nobody, or does not say yet for when: that is a fault of its own. */
	static List<MeetingDay> of(KindDesign design, Details details) {
		return design.fields().stream().filter(field -> field.type() == KindField.Type.COMING_DAY)
				.map(field -> new MeetingDay("details." + field.key(), details.line(field.key())))
				.filter(day -> !day.written.isEmpty()).toList();
	}

	/** What speaks against the day; the first that does. */
	Optional<Fault> doubt(LocalDate today, Predicate<LocalDate> isWorkingDay) {
		var matcher = NAMED.matcher(written.strip());
		var day = matcher.matches() ? day(matcher.group(2)) : Optional.<LocalDate>empty();
		if (day.isEmpty()) {
			return fault("letter.doubt.day-unreadable", written);
		}
		var on = day.get();
		if (!new TypedDay(on).isPlausible(today)) {
			return fault("letter.doubt.day-implausible", on);
		}
		if (matcher.group(1) != null && !matcher.group(1).equalsIgnoreCase(name(on))) {
			return fault("letter.doubt.day-name", on, name(on), matcher.group(1));
		}
		if (on.isBefore(today)) {
			return fault("letter.doubt.day-past", on);
		}
		if (isWorkingDay.test(on)) {
			return Optional.empty();
		}
		return isWeekend(on) ? fault("letter.doubt.day-weekend", name(on), on) : fault("letter.doubt.day-holiday", on);
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(text.contains("-")
					? LocalDate.parse(text)
					: LocalDate.parse(text.replaceAll("\\s+", " "), DAY));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	private static String name(LocalDate day) {
		return DateTimeFormatter.ofPattern("EEEE", SheetDates.INDONESIA).format(day);
	}

	private Optional<Fault> fault(String code, Object... details) {
		return Optional.of(new Fault(field, code, List.of(details)));
	}
}
