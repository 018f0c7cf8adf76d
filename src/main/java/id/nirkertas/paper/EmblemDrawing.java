package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws an uploaded emblem anew, so that nothing of the file itself gets onto a letter: a square of opaque colours as large as a
 * printer can use, the emblem in its middle on the white of the paper. An archive takes no other: no transparency, no profile
 * of its own, no metadata.
 */
final class EmblemDrawing {

	private static final int LARGEST_KB = 1024;
	private static final int LEAST = 48;
	private static final int MOST = 4_000;
	/** 380 dots an inch over 20 mm. */
	private static final int SIDE = 300;
	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

	private EmblemDrawing() {
	}

	/** Refuses as {@link Paper#emblem}. */
	static byte[] of(byte[] upload) {
		if (upload.length > LARGEST_KB * 1024) {
			throw new RefusedException("paper.emblem-too-large", LARGEST_KB);
		}
		if (!isPng(upload)) {
			throw new RefusedException("paper.emblem-no-png");
		}
		return png(square(fitting(read(upload))));
	}

	private static boolean isPng(byte[] upload) {
		return upload.length > SIGNATURE.length
				&& Arrays.equals(upload, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
	}

	private static BufferedImage read(byte[] upload) {
		var reader = ImageIO.getImageReadersByFormatName("png").next();
		try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
			return read(reader, in);
		} catch (IOException | RuntimeException e) {
			if (e instanceof RefusedException refused) {
				throw refused;
			}
			// The reader answers malformed files with nearly any exception
			throw new RefusedException("paper.emblem-no-png");
		} finally {
			reader.dispose();
		}
	}

	/** What the file says beside its pixels may unpack to anything, and is not looked at. */
	private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
		reader.setInput(in, true, true);
		var wide = reader.getWidth(0);
		var high = reader.getHeight(0);
		if (Math.min(wide, high) < LEAST || Math.max(wide, high) > MOST) {
			throw new RefusedException("paper.emblem-size", LEAST, MOST, wide, high);
		}
		return reader.read(0);
	}

	/** Halved until it fits: at once it would lose its fine lines. */
	private static BufferedImage fitting(BufferedImage picture) {
		var now = picture;
		while (Math.max(now.getWidth(), now.getHeight()) > SIDE) {
			var scale = Math.max(0.5, (double) SIDE / Math.max(now.getWidth(), now.getHeight()));
			now = drawn(now, Math.max(1, (int) Math.round(now.getWidth() * scale)),
					Math.max(1, (int) Math.round(now.getHeight() * scale)));
		}
		return now;
	}

	private static BufferedImage drawn(BufferedImage picture, int wide, int high) {
		var smaller = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
		var graphics = smaller.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, wide, high, null);
		graphics.dispose();
		return smaller;
	}

	private static BufferedImage square(BufferedImage picture) {
		var side = Math.max(picture.getWidth(), picture.getHeight());
		var paper = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		var graphics = paper.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, side, side);
		graphics.drawImage(picture, (side - picture.getWidth()) / 2, (side - picture.getHeight()) / 2, null);
		graphics.dispose();
		return paper;
	}

	private static byte[] png(BufferedImage picture) {
		try {
			var out = new ByteArrayOutputStream(1 << 16);
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
