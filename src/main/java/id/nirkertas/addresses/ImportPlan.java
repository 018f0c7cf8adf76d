package id.nirkertas.addresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of every row of a table that is put on a list. */
public record ImportPlan(List<Planned> rows) {

	/** What becomes of a row. */
	public enum Fate {

		/** It comes into the book and on the list. */
		NEW,
		/** The book has it already; it comes on the list. */
		KNOWN,
		/** It is on the list already. */
		LISTED,
		/** Another row of the same table names it already. */
		TWICE,
		/** The book has it, but offers it no more: it stays off the list. */
		RETIRED,
		/** Something is wrong with it: it stays off the list. */
		FAULTY;

		/** Whether its rows come on the list. */
		public boolean comes() {
			return this == NEW || this == KNOWN;
		}
	}

	/**
	 * A row.
	 *
	 * @param line  on which line of the table it stands
	 * @param known what the book has of it
	 * @param first of one that is there twice: the line of the other
	 */
	public record Planned(int line, Card card, Fate fate, List<Flaw> flaws, @Nullable OutsideBody known, int first) {
	}

	static ImportPlan of(TableFile sheet, Map<String, OutsideBody> book, Set<OutsideBodyId> listed) {
		var seen = new HashMap<String, Integer>();
		var rows = new ArrayList<Planned>();
		for (var row : sheet.rows()) {
			var first = seen.putIfAbsent(row.card().key(), row.line());
			rows.add(planned(row, book.get(row.card().key()), listed, first == null ? 0 : first));
		}
		return new ImportPlan(List.copyOf(rows));
	}

	private static Planned planned(TableFile.Row row, @Nullable OutsideBody known, Set<OutsideBodyId> listed, int first) {
		var flaws = row.card().flaws();
		return new Planned(row.line(), row.card(), fate(flaws, known, listed, first), flaws, known, first);
	}

	private static Fate fate(List<Flaw> flaws, @Nullable OutsideBody known, Set<OutsideBodyId> listed, int first) {
		if (!flaws.isEmpty()) {
			return Fate.FAULTY;
		}
		if (first > 0) {
			return Fate.TWICE;
		}
		if (known == null) {
			return Fate.NEW;
		}
		if (listed.contains(known.id())) {
			return Fate.LISTED;
		}
		return known.active() ? Fate.KNOWN : Fate.RETIRED;
	}

	public int count(Fate fate) {
		return (int) rows.stream().filter(row -> row.fate() == fate).count();
	}

	/** How many would come on the list. */
	public int coming() {
		return (int) rows.stream().filter(row -> row.fate().comes()).count();
	}
}
