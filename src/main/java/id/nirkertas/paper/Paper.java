package id.nirkertas.paper;

import java.util.List;
import org.springframework.stereotype.Service;

/** Prints letters as archival PDF, and reads text and pictures out of a PDF. */
@Service
public class Paper {

	public PrintedPaper print(LetterSheet sheet) {
		throw new IllegalStateException("contract");
	}

	/** Characters of the sheet that no embedded font has; empty when all can be printed. */
	public List<String> missingGlyphs(LetterSheet sheet) {
		throw new IllegalStateException("contract");
	}

	/** The text of a PDF in reading order. Refuses with paper.unreadable what is no PDF. */
	public String text(byte[] pdf) {
		throw new IllegalStateException("contract");
	}

	/** How many pages a PDF has. Refuses with paper.unreadable what is no PDF, or is locked. */
	public int pages(byte[] pdf) {
		throw new IllegalStateException("contract");
	}

	/** A page as PNG, so many pixels wide; pages count from 1. */
	public byte[] picture(byte[] pdf, int page, int width) {
		throw new IllegalStateException("contract");
	}

	/** A square QR code as SVG, for pages. */
	public String qr(String text) {
		throw new IllegalStateException("contract");
	}
}
