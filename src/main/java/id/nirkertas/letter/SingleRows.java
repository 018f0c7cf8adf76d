package id.nirkertas.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of which a layout prints the first row alone: one signature, or words about one. What stands in others would be lost. */
final class SingleRows {

	private final KindDesign design;

	private SingleRows(KindDesign design) {
		this.design = design;
	}

	/** That a table has rows nobody would see on paper; named at the first of them. */
	static Optional<Fault> fault(KindDesign design, KindField field, Details details) {
		var rows = field.isTable() ? details.rows(field.key()).size() : 0;
		return rows > 1 && new SingleRows(design).isSingle(field.key())
				? Optional.of(new Fault("details." + field.key() + "-1-0", "letter.fault.rows-unprinted",
						List.of(field.label(), rows)))
				: Optional.empty();
	}

	private boolean isSingle(String key) {
		return design.parts().stream().anyMatch(part -> printsFirst(part, key))
				&& design.parts().stream().noneMatch(part -> printsAll(part, key));
	}

	private static boolean printsAll(KindPart part, String key) {
		return switch (part.part()) {
			case TABLE, LIST -> part.field().equals(key);
			case CLAUSES, FACTS -> part.rows().stream().anyMatch(row -> row.content().equals(key));
			case SIGNATURES -> part.rows().stream()
					.anyMatch(row -> row.content().equals(key) && row.marks().equals(SigningParts.BELOW));
			case LETTERHEAD, HEADING, ADDRESSEES, SAYING, WORDS, TEXT, DECISIONS, ENCLOSED, COPIES -> false;
		};
	}

	private static boolean printsFirst(KindPart part, String key) {
		var words = Stream.concat(Stream.concat(Stream.of(part.text()), part.above().stream()),
				part.rows().stream().flatMap(row -> Stream.of(row.label(), row.content())));
		return words.anyMatch(text -> text.contains("{" + key + "}") || text.contains("{" + key + "."))
				|| part.part() == KindPart.Type.SIGNATURES && part.rows().stream()
						.anyMatch(row -> row.content().equals(key) && row.marks().isEmpty());
	}
}
