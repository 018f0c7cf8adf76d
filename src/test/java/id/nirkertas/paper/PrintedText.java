package id.nirkertas.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

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
}
