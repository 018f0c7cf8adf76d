package id.nirkertas.letter;

import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Position;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a layout, with what a letter puts into them. */
final class FixedWords {

	private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]{1,40})}");

	private final PrintJob job;
	private final @Nullable Position position;

	FixedWords(PrintJob job, @Nullable Position position) {
		this.job = job;
		this.position = position;
	}

	String filled(String words) {
		return filled(words, this::acting);
	}

	/** For a heading, in capitals: a decree is the office's, whoever acts in it. */
	String capitals(String words) {
		return filled(words, this::office).toUpperCase(SheetDates.INDONESIA);
	}

	/** "Plt. Kepala Dinas Kesehatan", as whoever signs introduces themselves. */
	String acting() {
		var signer = job.signer();
		return signer == null ? office() : SignatureWriter.prefix(signer.capacity()) + office();
	}

	private String office() {
		return position == null ? "…" : position.title();
	}

	private String filled(String words, Supplier<String> office) {
		return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(value(place, office)));
	}

	private String value(MatchResult place, Supplier<String> office) {
		return switch (place.group(1)) {
			case "NOMOR" -> job.number();
			case "HAL" -> job.content().subject().toUpperCase(SheetDates.INDONESIA);
			case "JABATAN" -> office.get();
			case "NAMA" -> ofSigner(holder -> holder.person().name());
			case "NIP" -> ofSigner(holder -> holder.person().employeeNumber());
			case "INSTANSI" -> job.agency().name();
			case "HARI_TERBILANG" -> SheetDates.inWords(job.on());
			case String key -> job.details().line(key);
		};
	}

	private String ofSigner(Function<Holder, @Nullable String> what) {
		var signer = job.signer();
		return signer == null ? "…" : Objects.requireNonNullElse(what.apply(signer), "");
	}
}
