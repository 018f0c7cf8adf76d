package id.nirkertas.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Where the first page of a print is dark, in points from its upper left corner.
 *
 * @param scale pixels of a point
 */
record PageInk(BufferedImage picture, double scale) {

	private static final int DARK = 110;
	private static final int WIDTH = 1190;

	static PageInk of(Paper paper, PrintedPaper printed) throws IOException {
		var picture = ImageIO.read(new ByteArrayInputStream(paper.pictureOfPrint(printed.pdf(), 1, WIDTH)));
		return new PageInk(picture, picture.getWidth() / (210 * 72 / 25.4));
	}

	/** How much of a rectangle is dark. */
	double share(double left, double top, double right, double bottom) {
		var dark = 0;
		var all = 0;
		for (var x = pixel(left); x < pixel(right); x++) {
			for (var y = pixel(top); y < pixel(bottom); y++) {
				dark += isDark(x, y) ? 1 : 0;
				all++;
			}
		}
		return (double) dark / all;
	}

	/** Dark pixels of the page. */
	long all() {
		return IntStream.range(0, picture.getWidth()).mapToLong(this::column).sum();
	}

	double leftmost() {
		return IntStream.range(0, picture.getWidth()).filter(x -> column(x) > 0).min().orElseThrow() / scale;
	}

	double rightmost() {
		return IntStream.range(0, picture.getWidth()).filter(x -> column(x) > 0).max().orElseThrow() / scale;
	}

	private long column(int x) {
		return IntStream.range(0, picture.getHeight()).filter(y -> isDark(x, y)).count();
	}

	private boolean isDark(int x, int y) {
		return (picture.getRGB(x, y) & 0xff) < DARK;
	}

	private int pixel(double points) {
		return (int) Math.round(points * scale);
	}
}
