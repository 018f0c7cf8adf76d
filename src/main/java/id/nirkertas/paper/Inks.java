package id.nirkertas.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Writes the picture of a page so that it is light on a slow line: a page of text needs few inks, and names them once. What
 * needs more of them, or shows no bare paper, as a scan or a photograph does, keeps all its colours.
 */
final class Inks {

	private static final int MOST = 256;
	/** So many shades of red, green and blue each; nobody sees the difference on the edge of a letter. */
	private static final int SHADES = 8;
	private static final int BRIGHTEST = 255;
	private static final int WHITE = 0xFFFFFF;

	private final int[] colours = new int[MOST];
	private final int[] places = new int[SHADES * SHADES * SHADES];
	private int used;

	private Inks() {
		Arrays.fill(places, -1);
	}

	static byte[] png(BufferedImage picture) throws IOException {
		var out = new ByteArrayOutputStream(1 << 16);
		var width = picture.getWidth();
		var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
		ImageIO.write(isMostlyBare(pixels) ? new Inks().reduced(picture, pixels) : picture, "png", out);
		return out.toByteArray();
	}

	private static boolean isMostlyBare(int[] pixels) {
		return Arrays.stream(pixels).filter(pixel -> (pixel & WHITE) == WHITE).count() > pixels.length / 2;
	}

	/** The picture itself when it needs more inks than there is room for. */
	private BufferedImage reduced(BufferedImage picture, int[] pixels) {
		var indices = new byte[pixels.length];
		for (var at = 0; at < pixels.length; at++) {
			var place = place(pixels[at]);
			if (place == MOST) {
				return picture;
			}
			indices[at] = (byte) place;
		}
		var table = new IndexColorModel(8, used, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
		var fewer = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, table);
		fewer.getRaster().setDataElements(0, 0, picture.getWidth(), picture.getHeight(), indices);
		return fewer;
	}

	private int place(int pixel) {
		var red = shade(pixel >> 16);
		var green = shade(pixel >> 8);
		var blue = shade(pixel);
		var key = (red * SHADES + green) * SHADES + blue;
		if (places[key] < 0 && used < MOST) {
			colours[used] = (brightness(red) << 16) | (brightness(green) << 8) | brightness(blue);
			places[key] = used++;
		}
		return places[key] < 0 ? MOST : places[key];
	}

	private static int shade(int pixel) {
		return ((pixel & 0xFF) * (SHADES - 1) + BRIGHTEST / 2) / BRIGHTEST;
	}

	/** The first shade is black and the last is white, whatever lies between. */
	private static int brightness(int shade) {
		return shade * BRIGHTEST / (SHADES - 1);
	}
}
