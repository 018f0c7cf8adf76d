package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What the streams of a file weigh once they are unpacked; each is weighed once. */
final class Weights {

	/** A scan on A3 at 600 dpi has 70 million. */
	static final long MOST_PIXELS = 100_000_000;
	static final long MOST_UNPACKED = 128L << 20;

	/** Four colours of 16 bits. */
	private static final int MOST_BYTES_OF_A_PIXEL = 8;
	private static final int PADDING = 1 << 16;

	/** A picture is weighed in pixels, everything else in bytes. */
	record Weight(long pixels, long bytes) {
	}

	private interface Content {

		InputStream open() throws IOException;
	}

	private final Map<COSStream, Weight> known = new IdentityHashMap<>();

	Weight of(COSStream stream) {
		var before = known.get(stream);
		if (before != null) {
			return before;
		}
		var weight = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
				? new Weight(pixels(stream, stream::createRawInputStream), 0)
				: new Weight(0, bytes(stream));
		known.put(stream, weight);
		return weight;
	}

	/** Of an image that stands among the instructions of a page. */
	long pixels(Operator image) {
		return pixels(image.getImageParameters(), () -> new ByteArrayInputStream(image.getImageData()));
	}

	private static long bytes(COSStream stream) {
		var packing = Packing.of(stream);
		// Where instructions or a font should be, a picture would be unpacked unweighed; nobody honest packs them so
		if (packing.isPicture()) {
			throw Effort.tooLarge();
		}
		try (var raw = stream.createRawInputStream()) {
			return packing.unpacked(raw, MOST_UNPACKED);
		} catch (IOException _) {
			// Who reads it will find out
			return 0;
		}
	}

	/** The pixels an image declares, if it holds no more; a JPEG has as many as it says itself. */
	private static long pixels(COSDictionary image, Content content) {
		var declared = Math.max(0L, image.getInt(COSName.WIDTH, COSName.W))
				* Math.max(0L, image.getInt(COSName.HEIGHT, COSName.H));
		if (declared > MOST_PIXELS) {
			throw Effort.tooLarge();
		}
		var packing = Packing.of(image);
		var limit = declared * MOST_BYTES_OF_A_PIXEL + PADDING;
		try (var once = content.open(); var again = content.open()) {
			packing.unpacked(once, limit);
			return Math.max(declared, packing.pixelsOfJpeg(again, limit));
		} catch (IOException _) {
			return declared;
		}
	}
}
