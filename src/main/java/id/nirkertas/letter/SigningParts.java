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
				default -> beside.add(byHand(row.label(), cells(row)));
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

	/** Position, name and employee number: of a table's first row, or "{jabatan}; {nama}; {nip}" of several fields. */
	private List<String> cells(KindPart.Row row) {
		return row.content().startsWith("{")
				? Arrays.stream(row.content().split(";")).map(String::strip).map(words::filled).map(String::strip).toList()
				: job.details().rows(row.content()).stream().findFirst().orElse(List.of());
	}

	/** Without a name there is room for it. */
	private Signature byHand(String label, List<String> cells) {
		var above = label.isEmpty() ? List.<String>of() : List.of(words.filled(label));
		if (cells.size() < 2 || cells.get(1).isEmpty()) {
			return signature(above, List.of(), cells.isEmpty() || cells.getFirst().isEmpty() ? ROOM : cells.getFirst(),
					List.of());
		}
		return signature(above, cells.getFirst().isEmpty() ? List.of() : List.of(cells.getFirst() + ","), cells.get(1),
				cells.stream().skip(2).filter(cell -> !cell.isEmpty()).map(cell -> "NIP " + cell).toList());
	}

	private Signature form(KindPart.Row row) {
		return signature(List.of(words.filled(row.label())), List.of("Jabatan " + DOTS), "Nama " + DOTS,
				List.of("NIP " + DOTS, "Telepon " + DOTS));
	}

	private List<Signatures> below(KindPart.Row row) {
		var rows = job.details().rows(row.content());
		return rows.isEmpty()
				? List.of()
				: List.of(new Signatures(List.of(),
						rows.stream().map(cells -> byHand(row.label(), cells)).toList()));
	}

	private static Signature signature(List<String> above, List<String> position, String name, List<String> below) {
		return new Signature(above, position, name, below, false);
	}
}
