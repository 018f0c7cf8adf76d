package id.nirkertas.letter;

import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who signs a letter: electronically its signatory, by hand on the printed sheet whoever else the layout names. */
final class SigningParts {

	/** Under the others, each row of the field one signature, none without: who has taken note, and witnesses. */
	static final String BELOW = "bawah";
	/** Lines to be filled in by hand: who received what was sent. */
	static final String FORM = "blangko";
	/** No signature, but a place for the duty stamp beside the signatory's. */
	static final String STAMP = "meterai";

	/** Of a row's content that is made of words, and no field's key. */
	private static final String WORDS = "{";
	private static final String ROOM = "(…………………………)";
	private static final String DOTS = "…………………";

	private final PrintJob job;
	private final FixedWords words;
	private final SignatureWriter signatures;

	SigningParts(PrintJob job, FixedWords words, SignatureWriter signatures) {
		this.job = job;
		this.words = words;
		this.signatures = signatures;
	}

	List<Signatures> of(KindPart part, List<String> dated) {
		var beside = new ArrayList<Signature>();
		var below = new ArrayList<Signatures>();
		var stamp = "";
		for (var row : part.rows()) {
			switch (row.marks()) {
				case BELOW -> below(row).forEach(below::add);
				case STAMP -> stamp = row.label();
				case FORM -> beside.add(form(row));
				default -> beside.add(byHand(row));
			}
		}
		beside.add(own(part, stamp));
		return Stream.concat(Stream.of(new Signatures(dated, List.copyOf(beside))), below.stream()).toList();
	}

	private Signature own(KindPart part, String stamp) {
		var own = signatures.block(job);
		var above = part.text().isEmpty() ? own.above() : List.of(words.filled(part.text()));
		return new Signature(above, own.position(), own.name(), own.below(), true, stamp);
	}

	/** Of a table the first row. */
	private Signature byHand(KindPart.Row row) {
		var rows = rows(row);
		return byHand(row, rows.isEmpty() ? List.of() : rows.getFirst());
	}

	/** Of a field; or one row of "{jabatan}; {nama}; {nip}", from several fields. */
	private List<List<String>> rows(KindPart.Row row) {
		if (!row.content().startsWith(WORDS)) {
			return job.details().rows(row.content());
		}
		var cells = Arrays.stream(row.content().split(";")).map(String::strip).map(words::filled).map(String::strip)
				.toList();
		return cells.stream().allMatch(String::isEmpty) ? List.of() : List.of(cells);
	}

	/** Without a name there is room for it. */
	private Signature byHand(KindPart.Row row, List<String> cells) {
		var columns = job.design().field(row.content()).map(SigningColumns::of)
				.orElseGet(() -> SigningColumns.byPlace(cells.size()));
		var position = columns.positionIn(cells);
		var name = columns.nameIn(cells);
		return signature(row.label().isEmpty() ? List.of() : List.of(words.filled(row.label())),
				position.isEmpty() ? List.of() : List.of(position + ","), name.isEmpty() ? ROOM : name,
				columns.belowIn(cells));
	}

	private Signature form(KindPart.Row row) {
		return signature(List.of(words.filled(row.label())), List.of("Jabatan " + DOTS), "Nama " + DOTS,
				List.of("NIP " + DOTS, "Telepon " + DOTS));
	}

	private List<Signatures> below(KindPart.Row row) {
		var rows = rows(row);
		return rows.isEmpty()
				? List.of()
				: List.of(new Signatures(List.of(), rows.stream().map(cells -> byHand(row, cells)).toList()));
	}

	private static Signature signature(List<String> above, List<String> position, String name, List<String> below) {
		return new Signature(above, position, name, below, false);
	}
}
