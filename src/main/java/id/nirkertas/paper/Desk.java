package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads PDF files of any origin. Whatever is broken, locked or made to exhaust us is refused as paper.unreadable,
 * paper.locked or paper.too-large: it never becomes a fault of the office.
 */
final class Desk {

	private static final int MOST_PAGES = 3_000;
	private static final int MOST_TEXT = 5_000_000;
	private static final int WIDEST = 3_000;
	/** A picture of 12 million pixels takes 36 MB while it is drawn. */
	private static final double MOST_PIXELS = 12e6;

	/** Wide gaps on paper are one space in a sentence. */
	private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");

	/** Reading a scan takes much memory, so only so many at once. */
	private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	private final Duration patience;

	Desk() {
		this(Duration.ofSeconds(20));
	}

	/** For a test that has less of it. */
	Desk(Duration patience) {
		this.patience = patience;
	}

	private interface Opening {

		PDDocument open() throws IOException;
	}

	private interface Work<T> {

		T on(PDDocument pdf) throws IOException;
	}

	String text(byte[] pdf) {
		return read(pdf, document -> {
			var text = new StringBuilder();
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			for (var page = 1; page <= document.getNumberOfPages() && text.length() < MOST_TEXT; page++) {
				Hazards.inspect(document.getPage(page - 1));
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				text.append(SPACES.matcher(stripper.getText(document)).replaceAll(" "));
			}
			return text.substring(0, Math.min(text.length(), MOST_TEXT));
		});
	}

	int pages(Path pdf) {
		return read(() -> Loader.loadPDF(new PatientFile(pdf, patience), IOUtils.createTempFileOnlyStreamCache()),
				PDDocument::getNumberOfPages);
	}

	int pages(byte[] pdf) {
		return read(pdf, PDDocument::getNumberOfPages);
	}

	byte[] picture(byte[] pdf, int page, int width) {
		return read(pdf, document -> {
			if (page < 1 || page > document.getNumberOfPages()) {
				throw new RefusedException("paper.no-such-page", page, document.getNumberOfPages());
			}
			Hazards.inspect(document.getPage(page - 1));
			var renderer = new PDFRenderer(document);
			// A scan far larger than the picture is read at the picture's size
			renderer.setSubsamplingAllowed(true);
			return Inks.png(renderer.renderImage(page - 1, scale(document, page, width), ImageType.RGB));
		});
	}

	private static float scale(PDDocument document, int page, int width) {
		var sheet = document.getPage(page - 1);
		var box = sheet.getCropBox();
		var upright = sheet.getRotation() % 180 == 0;
		var across = upright ? box.getWidth() : box.getHeight();
		var down = upright ? box.getHeight() : box.getWidth();
		if (across < 1 || down < 1) {
			throw unreadable();
		}
		var wanted = Math.clamp(width, 1, WIDEST) / across;
		return (float) Math.min(wanted, Math.sqrt(MOST_PIXELS / across / down));
	}

	private <T> T read(byte[] pdf, Work<T> work) {
		return read(() -> Loader.loadPDF(pdf), work);
	}

	private <T> T read(Opening opening, Work<T> work) {
		seats.acquireUninterruptibly();
		try (var document = opening.open()) {
			if (document.isEncrypted()) {
				throw locked();
			}
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new RefusedException("paper.too-large", document.getNumberOfPages(), MOST_PAGES);
			}
			return work.on(document);
		} catch (RefusedException e) {
			throw e;
		} catch (InvalidPasswordException e) {
			throw locked();
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// PDFBox answers malformed files with nearly any exception, and deeply nested ones by running out of stack
			throw unreadable();
		} finally {
			seats.release();
		}
	}

	private static RefusedException locked() {
		return new RefusedException("paper.locked");
	}

	private static RefusedException unreadable() {
		return new RefusedException("paper.unreadable");
	}
}
