package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of items, one a line, to which the paper gives their signs. Whoever has typed signs all the same finds each once; what
 * stands further in, and "a. …" among items without signs, lies in the item above it.
 */
final class FieldItems {

	private static final Pattern DECISION = Pattern.compile("(?i)((?:ke\\p{L}+|pertama)(?: \\p{L}+){0,3}?)\\s*[:.]\\s+(.*)");
	private static final String FIRST = "pertama";
	private static final int MOST = 60;
	private static final Set<String> ORDINALS = Stream
			.concat(Stream.of(FIRST), IntStream.rangeClosed(1, MOST).mapToObj(AmountInWords::ordinal))
			.collect(Collectors.toUnmodifiableSet());
	/** "a.bahwa" and "(1) Undang-Undang"; "a.n." is none. */
	private static final Pattern LOOSE = Pattern.compile("\\(?(\\d{1,2}|[a-z])([.)])\\s*(?=\\p{L}{3}|\\s)(.*)");
	/** Where a sentence ends that the next line does not go on with. */
	private static final Pattern ENDED = Pattern.compile(".*[.;:]");

	private final List<List<String>> items = new ArrayList<>();
	private final boolean areDecisions;
	private final boolean areBullets;
	private final @Nullable Marks marks;

	private FieldItems(String first) {
		areDecisions = decision(first, 0).isPresent();
		areBullets = BodyText.isBullet(first);
		marks = marks(first);
	}

	/**
	 * Each with all that lies in it, without its sign.
	 *
	 * @param label of the field, which a copied text may begin with
	 */
	static List<List<Block>> of(String label, List<String> lines) {
		var typed = whole(label, lines);
		if (typed.isEmpty()) {
			return List.of();
		}
		var reading = new FieldItems(typed.getFirst().strip());
		typed.forEach(reading::take);
		return reading.items.stream().map(FieldText::blocks).toList();
	}

	/** Without the label that the paper has itself; what is decided stands beside its "KESATU :", as in a table that was copied. */
	private static List<String> whole(String label, List<String> lines) {
		var whole = new ArrayList<String>();
		for (var raw : lines) {
			var before = whole.isEmpty() ? "" : whole.getLast().strip();
			if (ORDINALS.contains(before.replaceFirst("\\s*:?$", "").toLowerCase(Locale.ROOT))) {
				whole.set(whole.size() - 1, before + " " + raw.strip());
			} else {
				whole.add(raw);
			}
		}
		if (!whole.isEmpty()) {
			whole.set(0, whole.getFirst().replaceFirst("(?i)^\\s*" + Pattern.quote(label) + "\\s*:\\s*(?=\\S)", ""));
		}
		return whole;
	}

	private void take(String raw) {
		var line = raw.strip();
		if (items.isEmpty() || FieldText.indent(raw) == 0 && begins(line)) {
			items.add(new ArrayList<>(List.of(unsigned(line))));
			return;
		}
		var item = items.getLast();
		if (isSigned() && FieldText.indent(raw) == 0 && Character.isLowerCase(line.charAt(0)) && marks(line) == null
				&& !BodyText.isRow(line) && !ENDED.matcher(item.getLast()).matches()) {
			item.add(item.removeLast() + " " + line);
		} else {
			item.add(raw);
		}
	}

	private boolean isSigned() {
		return areDecisions || areBullets || marks != null;
	}

	private boolean begins(String line) {
		if (areDecisions) {
			return decision(line, items.size()).isPresent();
		}
		return areBullets
				? BodyText.isBullet(line)
				: marks == null
						? marks(line) == null && !BodyText.isBullet(line) && !TypedTable.isRow(line)
						: marks(line) == marks;
	}

	private String unsigned(String line) {
		var ordinal = Ordinal.read(tight(line));
		return decision(line, items.size()).or(() -> Optional.ofNullable(ordinal).map(Ordinal::text))
				.orElseGet(() -> BodyText.isBullet(line) ? line.substring(1).strip() : line);
	}

	/** What is decided in that place, if the line says which it is: "KEDUA : Membentuk …". */
	private static Optional<String> decision(String line, int place) {
		var matcher = DECISION.matcher(line);
		return matcher.matches() && (matcher.group(1).equalsIgnoreCase(AmountInWords.ordinal(place + 1))
				|| place == 0 && matcher.group(1).equalsIgnoreCase(FIRST))
						? Optional.of(matcher.group(2))
						: Optional.empty();
	}

	/** Signs as they are read, however they were typed. */
	private static String tight(String line) {
		var loose = LOOSE.matcher(line);
		return loose.matches() ? loose.group(1) + loose.group(2) + " " + loose.group(3).strip() : line;
	}

	private static @Nullable Marks marks(String line) {
		var ordinal = Ordinal.read(tight(line));
		return ordinal == null ? null : ordinal.marks();
	}
}
