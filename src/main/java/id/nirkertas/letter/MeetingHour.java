package id.nirkertas.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The time of day that a field of a letter names: "09.00 WIB s.d. selesai". The country has three zones. */
record MeetingHour(KindField field, String written) {

	private static final Set<String> LABELS = Set.of("pukul", "jam", "waktu");
	private static final Pattern HOUR = Pattern.compile("(?<![\\d.,:])\\d{1,2}[.:]\\d{2}(?![\\d.,:]*\\d)");
	private static final Pattern ZONE = Pattern
			.compile("(?i)\\b(?:WIB|WITA|WIT|UTC|GMT)\\b|\\bwaktu (?:setempat|Indonesia)\\b");
	/** How long something takes, or on which days: a field "Waktu" may say that too. */
	private static final Pattern NO_TIME_OF_DAY = Pattern.compile("(?i)\\b(?:hari|minggu|bulan|tahun|semester|triwulan"
			+ "|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\\b");

	static boolean isAskedIn(KindField field) {
		return field.type() == KindField.Type.LINE && LABELS.contains(label(field));
	}

	private static String label(KindField field) {
		return field.label().strip().toLowerCase(SheetDates.INDONESIA);
	}

	/** What its readers would have to guess. */
	Optional<Fault> doubt(KindDesign design) {
		if (written.isBlank() || "waktu".equals(label(field)) && NO_TIME_OF_DAY.matcher(written).find()) {
			return Optional.empty();
		}
		if (!HOUR.matcher(written).find()) {
			return fault("letter.doubt.hour-unreadable");
		}
		return ZONE.matcher(written).find() || isSaidBy(design) ? Optional.empty() : fault("letter.doubt.hour-zone");
	}

	/** Whether the layout prints the zone after it. */
	private boolean isSaidBy(KindDesign design) {
		var followed = Pattern.compile("\\{" + Pattern.quote(field.key()) + "}\\s*WI(?:B|TA|T)\\b");
		return design.parts().stream().anyMatch(part -> followed.matcher(part.text()).find()
				|| part.rows().stream().anyMatch(row -> followed.matcher(row.content()).find()));
	}

	private Optional<Fault> fault(String code) {
		return Optional.of(new Fault("details." + field.key(), code, List.of(written)));
	}
}
