package id.nirkertas.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the words of a page, counting each instruction and each character as a step. A file may say of its words that they are
 * others ({@code /ActualText}, which our own drawn words have too), and is believed: what is read is for finding a file, and proves
 * nothing about what its pages show.
 */
final class PatientStripper extends PDFTextStripper {

	/** A dense page has ten thousand; all of a page are held in memory until they are put in order. */
	private static final int MOST_CHARACTERS_OF_A_PAGE = 500_000;

	private final Effort effort;
	private int characters;

	PatientStripper(Effort effort) {
		this.effort = effort;
		setSortByPosition(true);
	}

	String page(PDDocument document, int page) throws IOException {
		characters = 0;
		setStartPage(page);
		setEndPage(page);
		return getText(document);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		effort.spend(1);
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		effort.spend(1);
		super.showGlyph(place, font, code, displacement);
	}

	/** One glyph may stand for a whole book, or be said to; the latter is known only afterwards. */
	@Override
	protected void processTextPosition(TextPosition text) {
		var shown = text.getUnicode();
		count(1 + shown.length());
		super.processTextPosition(text);
		if (!text.getUnicode().equals(shown)) {
			count(text.getUnicode().length());
		}
	}

	private void count(int more) {
		characters += more;
		if (characters > MOST_CHARACTERS_OF_A_PAGE) {
			throw Effort.tooLarge();
		}
	}
}
