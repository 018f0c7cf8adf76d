package id.nirkertas.numbering.web;

import id.nirkertas.numbering.Ordinals;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a register stands on one page: some lines, or all of them for the printer. A register that is too long for that is
 * printed in parts, none of which is taken for the whole.
 *
 * @param page  which of so many pages; one where all lines stand on it
 * @param part  which of the parts; null where the lines are not too many for one print
 * @param parts the numbers in each part; none where there is no need of them
 */
record BookPages(boolean whole, int page, int pages, @Nullable Ordinals part, List<Ordinals> parts) {

	static final int ON_A_PAGE = 100;
	/** Lines that one print holds. */
	static final int MOST = 100_000;

	BookPages {
		parts = List.copyOf(parts);
	}

	/**
	 * @param whole whether all lines were asked for
	 * @param page  as asked for, of whatever size
	 * @param found how many lines there are to show
	 * @param last  the last ordinal of the register
	 */
	static BookPages of(boolean whole, int page, int part, int found, int last, int most) {
		if (!whole) {
			var pages = Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
			return new BookPages(false, Math.clamp(page, 1, pages), pages, null, List.of());
		}
		if (found <= most) {
			return new BookPages(true, 1, 1, null, List.of());
		}
		var parts = IntStream.rangeClosed(0, (last - 1) / most)
				.mapToObj(each -> new Ordinals(each * most + 1, Math.min(last, (each + 1) * most))).toList();
		return new BookPages(true, 1, 1, parts.size() > 1 ? parts.get(Math.clamp(part, 1, parts.size()) - 1) : null,
				parts);
	}

	/** Whether lines are left out. */
	boolean isPartly() {
		return pages > 1 || parts.size() > 1;
	}
}
