package id.nirkertas.storage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as a camera or a program makes them. */
public final class Pictures {

	private Pictures() {
	}

	/** All black. */
	static byte[] plain(String format, int width, int height) {
		return written(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
	}

	/** As many bytes as a photo has; the same each time. */
	public static byte[] noise(String format, int width, int height) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, width, height, new Random(7).ints((long) width * height).toArray(), 0, width);
		return written(format, picture);
	}

	private static byte[] written(String format, BufferedImage picture) {
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
