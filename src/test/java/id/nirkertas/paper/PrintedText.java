package id.nirkertas.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What somebody reads on one page, from its top to its foot. */
final class PrintedText {

	private PrintedText() {
	}

	static String page(PrintedPaper printed, int number) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			return stripper.getText(pdf);
		}
	}

	/** Every character of a page, where it stands. */
	static List<TextPosition> places(PrintedPaper printed, int number) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
			var places = new ArrayList<TextPosition>();
			var stripper = new PDFTextStripper() {

				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					places.addAll(positions);
				}
			};
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			stripper.getText(pdf);
			return places;
		}
	}
}
