package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Prints letters as archival PDF, and reads text and pictures out of a PDF. */
@Service
public class Paper {

	/** About a hundred pages: more is an attachment, not a letter. */
	private static final int LONGEST_LETTER = 300_000;

	private final Layout layout = new Layout();
	private final Desk desk = new Desk();
	private final Fonts fonts;
	private final Presses presses;

	@Autowired
	Paper(PaperSettings settings) {
		var scripts = new Scripts(settings);
		fonts = new Fonts(scripts);
		presses = new Presses(fonts, scripts);
	}

	/** With the fonts of other scripts where Debian installs them. */
	public Paper() {
		this(PaperSettings.usual());
	}

	/**
	 * Prints a letter. Refuses with paper.missing-glyphs, naming them, what the fonts cannot show: nothing is left out silently;
	 * with paper.too-long, paper.too-deep (lists within lists), and paper.cannot-be-set what finds no place on pages.
	 */
	public PrintedPaper print(Sheet sheet) {
		return print(sheet, List.of());
	}

	/** As {@link #print(Sheet)}, with files that travel inside a final letter, beside its metadata. */
	public PrintedPaper print(Sheet sheet, List<Enclosure> enclosures) {
		var copy = Reading.of(sheet);
		mayPrint(copy).orThrow();
		var page = layout.fill(copy);
		return presses.print(page, copy, enclosures);
	}

	/** Whether a sheet can be printed: refused as {@link #print} would refuse it. */
	public Verdict mayPrint(Sheet sheet) {
		try {
			return mayPrint(Reading.of(sheet));
		} catch (RefusedException refused) {
			return Verdict.refused(refused.code(), refused.details().toArray());
		}
	}

	/** How many lines an agency's name takes at least in a letterhead on the usual paper, whose letters grow smaller for it. */
	public int linesOfAgency(String name) {
		return Style.linesOfAgency(fonts, name);
	}

	private Verdict mayPrint(FairCopy copy) {
		if (copy.length() > LONGEST_LETTER) {
			return Verdict.refused("paper.too-long", copy.length(), LONGEST_LETTER);
		}
		var missing = fonts.missing(copy.sheet().look().face(), copy.texts());
		return Verdict.when(missing.isEmpty(), "paper.missing-glyphs", String.join(" ", missing));
	}

	/**
	 * The text of a PDF in reading order, without characters nobody sees. Refuses with paper.unreadable what is no PDF, with
	 * paper.locked what is encrypted, with paper.too-large what would never be read to its end, and with paper.busy while too
	 * many are read.
	 */
	public String text(byte[] pdf) {
		return desk.text(pdf);
	}

	/**
	 * What a letter says about itself for machines: naskah.json of a PDF of any origin, as it lies in it. Whether a signature
	 * covers it is for a validation to say. Nothing where there is none; refuses as {@link #text}, and with paper.unreadable
	 * where there are two.
	 */
	public Optional<String> metadata(byte[] pdf) {
		return desk.metadata(pdf);
	}

	/** How many pages a PDF has. Refuses as {@link #text}. */
	public int pages(byte[] pdf) {
		return desk.pages(pdf);
	}

	/** As {@link #pages(byte[])}, read where it lies. */
	public int pages(Path pdf) {
		return desk.pages(pdf);
	}

	/**
	 * Whether whoever opens a PDF, or clicks in it, runs something: a script, another program, a scripted form, acting media, or a
	 * program among its files. Links are nothing of that kind. Refuses as {@link #text}.
	 */
	public boolean acts(Path pdf) {
		return desk.acts(pdf);
	}

	/** How many pages a PDF has that was printed here; it never waits for the files of others. */
	public int pagesOfPrint(byte[] pdf) {
		return desk.pagesOfPrint(pdf);
	}

	/** A page as PNG, so many pixels wide; pages count from 1. Refuses as {@link #text}. */
	public byte[] picture(byte[] pdf, int page, int width) {
		return picture(() -> pdf, page, width);
	}

	/** As {@link #picture(byte[], int, int)}, of a file that is fetched when its turn has come. */
	public byte[] picture(Supplier<byte[]> pdf, int page, int width) {
		return desk.picture(pdf, page, width);
	}

	/**
	 * An emblem for {@link Picture}, drawn anew from a PNG that somebody sent: square, opaque, and no larger than a printer can
	 * use. Refuses with paper.emblem-no-png, paper.emblem-too-large and paper.emblem-size.
	 */
	public byte[] emblem(byte[] upload) {
		return EmblemDrawing.of(upload);
	}

	/** As {@link #picture(byte[], int, int)}, of what was printed here; it never waits for the files of others. */
	public byte[] pictureOfPrint(byte[] pdf, int page, int width) {
		return desk.pictureOfPrint(pdf, page, width);
	}

	/**
	 * What each page of a print shows, as a word. Where the word stayed the same from one print to the next, that page looks the
	 * same, and need not be drawn again.
	 */
	public List<String> facesOfPrint(byte[] pdf) {
		return desk.facesOfPrint(pdf);
	}

	/** A square QR code as SVG, for pages. */
	public String qr(String text) {
		return Code.of(text).svg();
	}
}
