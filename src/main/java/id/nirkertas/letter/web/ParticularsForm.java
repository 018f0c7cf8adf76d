package id.nirkertas.letter.web;

import id.nirkertas.addresses.NameAndTown;
import id.nirkertas.letter.Details;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.letter.Reference;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What only some letters have, as it was typed.
 *
 * @param details    of a kind's fields: posted as "details.key", a row a line, or as "details.key.0" and so on for the columns of
 *                   a table
 * @param outside    "Rektor Universitas Contoh; Kota Contoh Raya", a line each
 * @param copiedOutside who gets a copy, written likewise
 * @param references "ANSWERS:id" each
 */
record ParticularsForm(Map<String, List<List<String>>> details, String mandate, String attention, List<String> outside,
		List<String> copiedOutside, List<String> references) {

	private static final String PREFIX = "details.";

	/** A hidden field. */
	record Kept(String name, String text) {
	}

	static final ParticularsForm BLANK = of(Particulars.NONE);

	static ParticularsForm of(Particulars more) {
		return new ParticularsForm(more.details().values(), more.mandate().name(), more.attention(),
				lines(more.addressedOutside()), lines(more.copiedOutside()),
				more.references().stream().map(each -> each.relation() + ":" + each.letter()).toList());
	}

	static ParticularsForm of(MultiValueMap<String, String> posted) {
		return new ParticularsForm(detailsOf(posted), DraftForm.one(posted, "mandate"), DraftForm.one(posted, "attention"),
				DraftForm.lines(posted, "outside"), DraftForm.lines(posted, "copied-outside"), referencesOf(posted));
	}

	/** One button beside each takes it away, one beside each that was found adds it. */
	private static List<String> referencesOf(MultiValueMap<String, String> posted) {
		var removed = DraftForm.one(posted, "unrefer");
		var kept = DraftForm.lines(posted, "references").stream()
				.filter(line -> removed.isEmpty() || !line.endsWith(":" + removed));
		var added = DraftForm.lines(posted, "refer").stream().map(id -> DraftForm.one(posted, "relation") + ":" + id);
		return Stream.concat(kept, added).toList();
	}

	/** Those that name a letter; what no page offered is refused when it is saved. */
	List<Reference> readable() {
		return references.stream().flatMap(line -> {
			try {
				return Stream.of(reference(line));
			} catch (RefusedException unreadable) {
				return Stream.of();
			}
		}).toList();
	}

	private static Map<String, List<List<String>>> detailsOf(MultiValueMap<String, String> posted) {
		var details = new TreeMap<String, List<List<String>>>();
		posted.forEach((name, values) -> {
			if (name.startsWith(PREFIX)) {
				var place = name.substring(PREFIX.length()).split("\\.", 2);
				if (place.length == 1) {
					details.put(place[0], values.stream().flatMap(String::lines).map(List::of).toList());
				} else if (place[1].matches("\\d")) {
					put(details.computeIfAbsent(place[0], _ -> new ArrayList<>()), Integer.parseInt(place[1]), values);
				}
			}
		});
		return Details.of(details).values();
	}

	/** Columns come one by one; a row has a cell in each, filled or not. */
	private static void put(List<List<String>> rows, int column, List<String> values) {
		for (var row = 0; row < values.size(); row++) {
			if (rows.size() == row) {
				rows.add(new ArrayList<>());
			}
			var cells = rows.get(row);
			while (cells.size() <= column) {
				cells.add("");
			}
			cells.set(column, values.get(row));
		}
	}

	/** Refuses with letter.unknown-mandate or letter.unknown-reference what no page offered. */
	Particulars content() {
		var chosen = mandate.isEmpty() ? Mandate.OWN : DraftForm.constant(Mandate.class, mandate, "letter.unknown-mandate");
		return new Particulars(Details.of(details), chosen, attention,
				Stream.concat(parties(outside, false), parties(copiedOutside, true)).toList(),
				references.stream().map(ParticularsForm::reference).toList());
	}

	private static List<String> lines(List<OutsideParty> parties) {
		return parties.stream().map(party -> new NameAndTown(party.name(), party.place()).line()).toList();
	}

	private static Stream<OutsideParty> parties(List<String> lines, boolean copy) {
		return lines.stream().map(NameAndTown::of).map(party -> copy && party.name().isBlank()
				? new OutsideParty(party.town(), "", true)
				: new OutsideParty(party.name(), party.town(), copy));
	}

	/** The fields of one kind stay when another is chosen, and come back with it. */
	public String line(String key) {
		return details.getOrDefault(key, List.of()).stream().map(row -> row.isEmpty() ? "" : row.getFirst())
				.collect(Collectors.joining("\n"));
	}

	public List<List<String>> rows(String key) {
		return details.getOrDefault(key, List.of());
	}

	public String getCopiedOutsideText() {
		return String.join("\n", copiedOutside);
	}

	/** What is posted beside the fields of a kind, and those it had before: everything that was filled into others. */
	public List<Kept> of(@Nullable Kind kind, List<KindField> former) {
		var shown = Stream.concat(kind == null ? Stream.of() : kind.design().fields().stream(), former.stream());
		var own = shown.map(KindField::key).toList();
		return details.keySet().stream().filter(key -> !own.contains(key)).flatMap(this::kept).toList();
	}

	private Stream<Kept> kept(String key) {
		var columns = rows(key).stream().mapToInt(List::size).max().orElse(0);
		return columns <= 1
				? Stream.of(new Kept(PREFIX + key, line(key)))
				: rows(key).stream().flatMap(row -> IntStream.range(0, columns).mapToObj(column -> new Kept(
						PREFIX + key + "." + column, column < row.size() ? row.get(column) : "")));
	}

	ParticularsForm with(Map<String, List<List<String>>> others) {
		return new ParticularsForm(others, mandate, attention, outside, copiedOutside, references);
	}

	/** What one field says, to tell it from another text: a page adds the empty cells that end a row. */
	String text(String key) {
		return rows(key).stream().map(row -> String.join("\t", row).stripTrailing()).collect(Collectors.joining("\n"));
	}

	String detailsText() {
		return details.entrySet().stream().map(Objects::toString).collect(Collectors.joining("\n"));
	}

	private static Reference reference(String text) {
		var parts = text.split(":", 2);
		try {
			return new Reference(DraftForm.constant(Reference.Relation.class, parts[0], "letter.unknown-reference"),
					new DocumentId(UUID.fromString(Stream.of(parts).skip(1).findFirst().orElse(""))));
		} catch (IllegalArgumentException e) {
			throw new RefusedException("letter.unknown-reference");
		}
	}
}
