package id.nirkertas.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

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
		var pixels = pixels(picture);
		var inks = new Inks();
		var places = isMostlyBare(pixels) ? inks.places(pixels) : null;
		if (places == null) {
			var out = new ByteArrayOutputStream(1 << 16);
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		}
		return Png.of(picture.getWidth(), picture.getHeight(), Arrays.copyOf(inks.colours, inks.used), places);
	}

	/** What was drawn here lies in memory as it is needed; asking the picture for it would turn over every pixel. */
	private static int[] pixels(BufferedImage picture) {
		return picture.getType() == BufferedImage.TYPE_INT_RGB
				&& picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer
						? buffer.getData()
						: picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}

	private static boolean isMostlyBare(int[] pixels) {
		var bare = 0;
		for (var pixel : pixels) {
			bare += (pixel & WHITE) == WHITE ? 1 : 0;
		}
		return bare > pixels.length / 2;
	}

	/** Nothing when there are more inks than there is room for. */
	private byte @Nullable [] places(int[] pixels) {
		var indices = new byte[pixels.length];
		var last = ~pixels[0];
		var place = 0;
		for (var at = 0; at < pixels.length; at++) {
			if (pixels[at] != last) {
				last = pixels[at];
				place = place(last);
			}
			if (place == MOST) {
				return null;
			}
			indices[at] = (byte) place;
		}
		return indices;
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
