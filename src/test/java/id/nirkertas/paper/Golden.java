package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A letter as it was looked at and found right: what is read from it, word by word, and how its pages look, small and grey.
 * See the README beside the files for how they are written anew.
 */
public final class Golden {

	private static final Path FOLDER = Path.of("src/test/resources/letter/golden");
	private static final Path EVIDENCE = Path.of("target/evidence/golden");
	/** 40 dots an inch on A4: enough to see a line move by half a millimetre, too few to read. */
	private static final int WIDTH = 331;
	/** Shades of grey that a file keeps. */
	private static final int SHADES = 5;
	/** Two machines may smooth the edge of a letter differently; a line that moved differs by more, and in more places. */
	private static final int TOLERATED_DIFFERENCE = 48;
	private static final int TOLERATED_PIXELS = 12;

	private final String name;
	private final List<BufferedImage> pages = new ArrayList<>();
	private final String words;

	private Golden(String name, String words) {
		this.name = name;
		this.words = words;
	}

	static Golden of(String name, PrintedPaper printed) throws IOException {
		var golden = new Golden(name, words(printed));
		var paper = new Paper();
		for (var page = 1; page <= printed.pages(); page++) {
			golden.pages.add(grey(ImageIO.read(new ByteArrayInputStream(paper.picture(printed.pdf(), page, 2 * WIDTH)))));
		}
		return golden;
	}

	/** Fails if the letter reads or looks otherwise than the checked one; with {@code -Dgolden=rewrite} it becomes the checked one. */
	public static void assertUnchanged(String name, PrintedPaper printed) throws IOException {
		rewrite(name, printed, true);
		compare(name, printed);
	}

	/** As {@link #assertUnchanged}, for a letter that reads as another checked one: nothing is kept but how its pages look. */
	public static void assertLooksUnchanged(String name, PrintedPaper printed) throws IOException {
		rewrite(name, printed, false);
		of(name, printed).comparePages();
	}

	/** As {@link #assertUnchanged}, but never makes it the checked one. */
	public static void compare(String name, PrintedPaper printed) throws IOException {
		var golden = of(name, printed);
		assertThat(golden.words).as("what is read from %s", name).isEqualTo(Files.readString(golden.wordsFile()));
		golden.comparePages();
	}

	private static void rewrite(String name, PrintedPaper printed, boolean withWords) throws IOException {
		if ("rewrite".equals(System.getProperty("golden"))) {
			of(name, printed).write(withWords);
		}
	}

	/** What a screen reader reads from it. */
	public static String words(PrintedPaper printed) throws IOException {
		return ReadAloud.lines(printed.pdf());
	}

	private void comparePages() throws IOException {
		assertThat(pages).as("pages of %s", name).hasSize(checkedPages());
		for (var page = 1; page <= pages.size(); page++) {
			compare(page);
		}
	}

	/** How many pixels of a page differ from those of another one. */
	int differences(int page, Golden other) {
		return differing(pages.get(page - 1), other.pages.get(page - 1)).size();
	}

	static boolean isTolerated(int differences) {
		return differences <= TOLERATED_PIXELS;
	}

	private void compare(int page) throws IOException {
		var checked = grey(ImageIO.read(pageFile(page).toFile()));
		var drawn = pages.get(page - 1);
		var places = differing(checked, drawn);
		if (!isTolerated(places.size())) {
			show(page, checked, drawn, places);
		}
		assertThat(places.size()).as("pixels of page %s of %s that changed, see %s", page, name, EVIDENCE)
				.matches(Golden::isTolerated);
	}

	private int checkedPages() throws IOException {
		try (var files = Files.list(FOLDER)) {
			return (int) files.filter(file -> file.getFileName().toString().matches(name + "-\\d+\\.png")).count();
		}
	}

	private void write(boolean withWords) throws IOException {
		Files.createDirectories(FOLDER);
		try (var files = Files.list(FOLDER)) {
			for (var file : files.filter(old -> old.getFileName().toString().matches(name + "-\\d+\\.png")).toList()) {
				Files.delete(file);
			}
		}
		if (withWords) {
			Files.writeString(wordsFile(), words);
		}
		for (var page = 1; page <= pages.size(); page++) {
			var drawn = pages.get(page - 1);
			var few = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_BINARY,
					Greys.of(SHADES));
			few.getGraphics().drawImage(drawn, 0, 0, null);
			Files.write(pageFile(page), smallest(few));
		}
	}

	private static byte[] smallest(BufferedImage picture) throws IOException {
		var writer = ImageIO.getImageWritersByFormatName("png").next();
		var how = writer.getDefaultWriteParam();
		how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		how.setCompressionQuality(0);
		var bytes = new ByteArrayOutputStream();
		try (var out = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), how);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private Path wordsFile() {
		return FOLDER.resolve(name + ".txt");
	}

	private Path pageFile(int page) {
		return FOLDER.resolve(name + "-" + page + ".png");
	}

	/** Half as large, so that the smoothing of single letters is lost. */
	private static BufferedImage grey(BufferedImage picture) {
		var height = Math.round(picture.getHeight() * (float) WIDTH / picture.getWidth());
		var grey = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
		var pen = grey.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		pen.drawImage(picture, 0, 0, WIDTH, height, null);
		pen.dispose();
		return grey;
	}

	private static List<Integer> differing(BufferedImage one, BufferedImage other) {
		var places = new ArrayList<Integer>();
		for (var y = 0; y < Math.max(one.getHeight(), other.getHeight()); y++) {
			for (var x = 0; x < WIDTH; x++) {
				if (Math.abs(around(one, x, y) - around(other, x, y)) > TOLERATED_DIFFERENCE) {
					places.add(y * WIDTH + x);
				}
			}
		}
		return places;
	}

	/** The mean of a pixel and its neighbours. */
	private static int around(BufferedImage picture, int x, int y) {
		var sum = 0;
		for (var row = y - 1; row <= y + 1; row++) {
			for (var column = x - 1; column <= x + 1; column++) {
				var isInside = row >= 0 && row < picture.getHeight() && column >= 0 && column < WIDTH;
				sum += isInside ? picture.getRaster().getSample(column, row, 0) : 255;
			}
		}
		return sum / 9;
	}

	/** The checked page, the page as it is drawn now, and where they differ. */
	private void show(int page, BufferedImage checked, BufferedImage drawn, List<Integer> places) throws IOException {
		Files.createDirectories(EVIDENCE);
		var picture = new BufferedImage(2 * WIDTH, Math.max(checked.getHeight(), drawn.getHeight()),
				BufferedImage.TYPE_INT_RGB);
		picture.getGraphics().drawImage(checked, 0, 0, null);
		picture.getGraphics().drawImage(drawn, WIDTH, 0, null);
		places.forEach(place -> picture.setRGB(WIDTH + place % WIDTH, place / WIDTH, Color.RED.getRGB()));
		ImageIO.write(picture, "png", EVIDENCE.resolve(name + "-" + page + ".png").toFile());
	}

	/** What stands on each page, its number and footer as well. */
	public static List<String> wordsOfPages(PrintedPaper printed) throws IOException {
		var pages = new ArrayList<String>();
		for (var page = 1; page <= printed.pages(); page++) {
			pages.add(PrintedText.page(printed, page));
		}
		return pages;
	}
}
