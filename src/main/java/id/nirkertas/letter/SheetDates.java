package id.nirkertas.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as they stand on paper, which speaks Bahasa Indonesia; an empty place where a day is settled by the signature. */
public final class SheetDates {

	static final Locale INDONESIA = Locale.of("id", "ID");

	private static final String LATER = "…";
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIA);
	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIA);
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE", INDONESIA);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", INDONESIA);

	private SheetDates() {
	}

	/** "12 Agustus 2026". */
	static String day(@Nullable LocalDate day) {
		return day == null ? LATER : DAY.format(day);
	}

	/** "Rabu, 12 Agustus 2026", of a field's day; what is no day stays as it was written. */
	static String weekday(String iso) {
		try {
			return WEEKDAY.format(LocalDate.parse(iso));
		} catch (DateTimeException e) {
			return iso;
		}
	}

	/** "Rabu, tanggal dua belas, bulan Agustus, tahun dua ribu dua puluh enam", as minutes begin. */
	public static String inWords(@Nullable LocalDate day) {
		return day == null
				? LATER
				: "%s, tanggal %s, bulan %s, tahun %s".formatted(NAME.format(day), AmountInWords.words(day.getDayOfMonth()),
						MONTH.format(day), AmountInWords.words(day.getYear()));
	}
}
