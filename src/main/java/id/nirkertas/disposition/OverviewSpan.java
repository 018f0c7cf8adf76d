package id.nirkertas.disposition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** How far back a head looks. */
public enum OverviewSpan {

	MONTH, QUARTER, YEAR;

	/** In an address; whoever asks for none of them looks back a month. */
	public static OverviewSpan named(String word) {
		return Stream.of(values()).filter(span -> span.word().equals(word)).findFirst().orElse(MONTH);
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The first day: thirty or ninety of them with today, or those of this year. */
	public LocalDate from(LocalDate today) {
		return switch (this) {
			case MONTH -> today.minusDays(29);
			case QUARTER -> today.minusDays(89);
			case YEAR -> today.withDayOfYear(1);
		};
	}
}
