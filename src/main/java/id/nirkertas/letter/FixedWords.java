package id.nirkertas.letter;

import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Level;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a layout, with what a letter puts into them. */
final class FixedWords {

	private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]{1,40})(?:\\.([^{}]{1,60}))?}");

	/** "[[, bertempat di {tempat}]]": stands there where what is in its braces was filled in. */
	static final Pattern OPTIONAL = Pattern.compile("\\[\\[((?:(?!\\[\\[|]]).)*)]]", Pattern.DOTALL);
	/** "{hari.TERBILANG}": the day of a field in words, or the letter's own where none was filled in. */
	static final String IN_WORDS = "TERBILANG";

	private static final String NOBODY = "…";

	private final PrintJob job;
	private final SignatureWriter signatures;

	FixedWords(PrintJob job, SignatureWriter signatures) {
		this.job = job;
		this.signatures = signatures;
	}

	String filled(String words) {
		return filled(words, own());
	}

	/** As {@link #filled}, in capitals: in a heading JABATAN is the position whose letter it is, whoever signs in its name. */
	String capitals(String words) {
		var principal = signatures.principal(job);
		return filled(words, principal == null ? NOBODY : principal.title()).toUpperCase(SheetDates.INDONESIA);
	}

	private String filled(String words, String title) {
		var standing = OPTIONAL.matcher(words)
				.replaceAll(part -> Matcher.quoteReplacement(stands(part.group(1), title) ? part.group(1) : ""));
		return PLACE.matcher(standing).replaceAll(place -> Matcher.quoteReplacement(value(place, title)));
	}

	private boolean stands(String words, String title) {
		return PLACE.matcher(words).results().noneMatch(place -> value(place, title).isBlank());
	}

	/** "Plt. Kepala Dinas Kesehatan". */
	private String own() {
		var position = signatures.position(job);
		return position == null ? NOBODY : SignatureWriter.prefix(SignatureWriter.capacity(job)) + position.title();
	}

	private String value(MatchResult place, String title) {
		var column = place.group(2);
		if (column != null) {
			return column.equals(IN_WORDS) && isDay(place.group(1)) ? inWords(place.group(1)) : cell(place.group(1), column);
		}
		return switch (place.group(1)) {
			case "NOMOR" -> job.number();
			case "HAL" -> job.content().subject().toUpperCase(SheetDates.INDONESIA);
			case "JABATAN" -> title;
			case "NAMA" -> ofSigner(holder -> holder.person().name());
			case "NIP" -> ofSigner(holder -> holder.position().level() == Level.STATE_OFFICIAL
					? ""
					: EmployeeNumber.printed(holder.person().employeeNumber()));
			case "INSTANSI" -> job.agency().name();
			case "HARI_TERBILANG" -> SheetDates.inWords(job.on());
			case String key -> isDay(key) ? SheetDates.weekday(job.details().line(key)) : job.details().line(key);
		};
	}

	private boolean isDay(String key) {
		return job.design().field(key).filter(KindField::isDay).isPresent();
	}

	/** What is no day stays as it was written. */
	private String inWords(String key) {
		var day = job.details().line(key);
		try {
			return SheetDates.inWords(day.isEmpty() ? job.on() : LocalDate.parse(day));
		} catch (DateTimeException e) {
			return day;
		}
	}

	/** Of the first row of a table. */
	private String cell(String key, String column) {
		var place = job.design().field(key).map(field -> field.columns().indexOf(column)).orElse(-1);
		return job.details().rows(key).stream().findFirst().filter(row -> place >= 0 && place < row.size())
				.map(row -> row.get(place)).orElse("");
	}

	private String ofSigner(Function<Holder, @Nullable String> what) {
		var signer = job.signer();
		return signer == null ? NOBODY : Objects.requireNonNullElse(what.apply(signer), "");
	}
}
