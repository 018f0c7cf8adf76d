package id.nirkertas.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it goes to the press: its parts in order, and the look they are set in. A draft has no address to verify it at and
 * shows empty places where number, date and code come.
 *
 * @param title         of the document, for readers of the file
 * @param author        the agency, for readers of the file
 * @param verifyAddress what the QR holds; null on a draft, which shows an empty box
 * @param metadata      JSON, embedded as naskah.json; null on a draft
 */
public record Sheet(Look look, Running running, String title, String author, List<Part> parts,
		@Nullable String verifyAddress, @Nullable String metadata) {

	/** Paper sizes: F4 (folio) is 215 by 330 mm. */
	public enum Size {
		A4, F4
	}

	/** Sans has the widths of Arial, serif those of Times New Roman. */
	public enum Face {
		SANS, SERIF
	}

	/**
	 * How the text lies on the paper.
	 *
	 * @param points  size of the letters, 10 to 12
	 * @param leading lines from one to the next in hundredths of the size, 100 to 200
	 * @param left    margins in millimetres, at least those of the rule: left 30, right 20, bottom 25
	 */
	public record Look(Size size, Face face, int points, int leading, int top, int right, int bottom, int left) {

		public static final Look USUAL = new Look(Size.A4, Face.SANS, 11, 132, 19, 20, 27, 30);
	}

	/**
	 * What runs over every page.
	 *
	 * @param stamp    "RAHASIA" at head and foot
	 * @param copyMark "Salinan 1 dari 3", on the first page
	 */
	public record Running(String footer, @Nullable String stamp, @Nullable String copyMark) {
	}
}
