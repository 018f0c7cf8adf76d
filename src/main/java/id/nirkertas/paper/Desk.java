package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Reads PDF files of any origin. Whatever is broken, locked or made to exhaust us is refused as paper.unreadable,
 * paper.locked or paper.too-large: it never becomes a fault of the office, nor holds its place for ever.
 */
final class Desk {

	private static final int MOST_PAGES = 3_000;
	private static final int MOST_TEXT = 5_000_000;
	private static final int WIDEST = 3_000;
	/** A picture of 12 million pixels takes 36 MB while it is drawn. */
	private static final double MOST_PIXELS = 12e6;

	/** Three thousand pages of a book have ten million characters and a few instructions for each line. */
	private static final long MOST_STEPS_OF_A_TEXT = 20_000_000;
	private static final long MOST_STEPS_OF_A_PICTURE = 5_000_000;

	/** Nobody waits at a page for a text to be read; who wants it comes again, and holds up nothing else meanwhile. */
	private static final int TURNS_OF_A_TEXT = 30;

	/** Wide gaps on paper are one space in a sentence. */
	private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");

	/** Reading a scan takes much memory, so only so many at once. */
	private final Semaphore seats;
	private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
	private final Duration turn;
	private final Duration patience;

	Desk() {
		this(Math.min(Runtime.getRuntime().availableProcessors(), 4), Duration.ofSeconds(30), Duration.ofSeconds(20));
	}

	/**
	 * For a test that has less of it.
	 *
	 * @param turn     how long a file waits for a seat
	 * @param patience how long it may take to be opened; to be drawn it has three times as long, to be read six times
	 */
	Desk(int seats, Duration turn, Duration patience) {
		this.seats = new Semaphore(seats, true);
		this.turn = turn;
		this.patience = patience;
	}

	private interface Opening {

		PDDocument open(Effort effort) throws IOException;
	}

	private interface Work<T> {

		T on(PDDocument pdf, Effort effort) throws IOException;
	}

	String text(byte[] pdf) {
		return seated(turn.dividedBy(TURNS_OF_A_TEXT),
				() -> read(new Effort(MOST_STEPS_OF_A_TEXT, patience.multipliedBy(6)), bytes(pdf), Desk::words));
	}

	private static String words(PDDocument document, Effort effort) throws IOException {
		var text = new StringBuilder();
		var hazards = new Hazards(effort);
		var stripper = new PatientStripper(effort);
		for (var page = 1; page <= document.getNumberOfPages() && text.length() < MOST_TEXT; page++) {
			hazards.inspect(document.getPage(page - 1));
			var words = CleanText.extracted(stripper.page(document, page));
			text.append(SPACES.matcher(words).replaceAll(" ")).append('\n');
		}
		return text.length() <= MOST_TEXT ? text.toString() : CleanText.extracted(text.substring(0, MOST_TEXT));
	}

	Optional<String> metadata(byte[] pdf) {
		return seated(() -> read(new Effort(MOST_STEPS_OF_A_TEXT, patience), bytes(pdf), (document, _) -> EnclosedMetadata
				.of(document)));
	}

	int pages(Path pdf) {
		return seated(() -> pages(effort -> Loader.loadPDF(new PatientFile(pdf, effort),
				IOUtils.createTempFileOnlyStreamCache())));
	}

	boolean acts(Path pdf) {
		return seated(() -> read(new Effort(Long.MAX_VALUE, patience),
				effort -> Loader.loadPDF(new PatientFile(pdf, effort), IOUtils.createTempFileOnlyStreamCache()),
				(document, effort) -> new Triggers(effort).isIn(document)));
	}

	int pages(byte[] pdf) {
		return seated(() -> pages(bytes(pdf)));
	}

	/** What was printed here takes nobody long, and waits for nobody. */
	int pagesOfPrint(byte[] pdf) {
		return pages(bytes(pdf));
	}

	private int pages(Opening opening) {
		return read(new Effort(Long.MAX_VALUE, patience), opening, (document, _) -> document.getNumberOfPages());
	}

	/** The file is fetched only when its turn has come: many that wait would fill the memory. */
	byte[] picture(Supplier<byte[]> pdf, int page, int width) {
		return seated(() -> read(new Effort(MOST_STEPS_OF_A_PICTURE, patience.multipliedBy(3)), bytes(pdf.get()),
				(document, effort) -> inspected(document, effort, page, width)));
	}

	/** Nobody made it to exhaust us: it waits for no stranger's file, only until a processor is free. */
	byte[] pictureOfPrint(byte[] pdf, int page, int width) {
		processors.acquireUninterruptibly();
		try {
			return read(new Effort(Long.MAX_VALUE, patience), bytes(pdf),
					(document, effort) -> drawing(document, effort, page,
							width));
		} finally {
			processors.release();
		}
	}

	List<String> facesOfPrint(byte[] pdf) {
		return read(new Effort(Long.MAX_VALUE, patience), bytes(pdf), (document, _) -> Faces.of(document));
	}

	private static byte[] inspected(PDDocument document, Effort effort, int page, int width) throws IOException {
		if (page >= 1 && page <= document.getNumberOfPages()) {
			new Hazards(effort).inspect(document.getPage(page - 1));
		}
		return drawing(document, effort, page, width);
	}

	private static byte[] drawing(PDDocument document, Effort effort, int page, int width) throws IOException {
		if (page < 1 || page > document.getNumberOfPages()) {
			throw new RefusedException("paper.no-such-page", page, document.getNumberOfPages());
		}
		return Inks.png(new PatientRenderer(document, effort).renderImage(page - 1, scale(document, page, width),
				ImageType.RGB));
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

	private static Opening bytes(byte[] pdf) {
		return effort -> Loader.loadPDF(new PatientBytes(pdf, effort), IOUtils.createMemoryOnlyStreamCache());
	}

	private <T> T seated(Supplier<T> work) {
		return seated(turn, work);
	}

	/** Refuses with paper.busy when no seat comes free. */
	private <T> T seated(Duration wait, Supplier<T> work) {
		try {
			if (!seats.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
				throw busy();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw busy();
		}
		try {
			return work.get();
		} finally {
			seats.release();
		}
	}

	private static <T> T read(Effort effort, Opening opening, Work<T> work) {
		try (var document = opening.open(effort)) {
			if (document.isEncrypted()) {
				throw locked();
			}
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new RefusedException("paper.too-large", document.getNumberOfPages(), MOST_PAGES);
			}
			return work.on(document, effort);
		} catch (RefusedException e) {
			throw e;
		} catch (InvalidPasswordException e) {
			throw locked();
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// PDFBox answers malformed files with nearly any exception, and deeply nested ones by running out of stack
			throw unreadable();
		}
	}

	private static RefusedException busy() {
		return new RefusedException("paper.busy");
	}

	private static RefusedException locked() {
		return new RefusedException("paper.locked");
	}

	private static RefusedException unreadable() {
		return new RefusedException("paper.unreadable");
	}
}
