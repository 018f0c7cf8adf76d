package id.nirkertas.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as somebody prints it on A4, of which a copy stays in {@code target/pictures}. */
record PrintedSheets(PDDocument paper) implements AutoCloseable {

	/** @param name of the copy */
	static PrintedSheets of(Desk desk, String address, String name) throws IOException {
		return new PrintedSheets(Loader.loadPDF(desk.open(address).page().pdf(new Page.PdfOptions().setFormat("A4")
				.setPreferCSSPageSize(true).setPath(Path.of("target/pictures", name + ".pdf")))));
	}

	/** What can be read on each, in one line. */
	List<String> texts() throws IOException {
		var texts = new ArrayList<String>();
		for (var n = 1; n <= paper.getNumberOfPages(); n++) {
			var text = new PDFTextStripper();
			text.setStartPage(n);
			text.setEndPage(n);
			texts.add(text.getText(paper).replaceAll("\\s+", " "));
		}
		return texts;
	}

	/** As tables break words wherever they like. */
	String withoutBlanks() throws IOException {
		return String.join("", texts()).replaceAll("\\s", "");
	}

	boolean isLandscape() {
		for (var page : paper.getPages()) {
			if (page.getMediaBox().getWidth() <= page.getMediaBox().getHeight()) {
				return false;
			}
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		paper.close();
	}
}
