package id.nirkertas.storage;

import java.io.IOException;
import java.nio.ByteOrder;

/** Reads of a picture how large it is, in pixels, without decoding it. */
final class Picture {

	static final String PNG = "\u0089PNG\r\n\u001a\n";
	static final String JPEG = "\u00ff\u00d8\u00ff";

	/** A scan on A3 at 600 dpi has 70 million. */
	private static final long MOST_PIXELS = 100_000_000;
	private static final int LONGEST_SIDE = 65_535;
	private static final int MOST_PIECES = 200_000;
	private static final int HEADER = 0x49484452;
	private static final int LAST = 0x49454e44;

	private Picture() {
	}

	static Format of(OpenedFile file) throws IOException {
		return file.text(0, PNG.length()).equals(PNG) ? png(file) : jpeg(file);
	}

	private static Format png(OpenedFile file) throws IOException {
		var head = file.bytes(PNG.length(), 16).order(ByteOrder.BIG_ENDIAN);
		NotTaken.when(head.getInt() != 13 || head.getInt() != HEADER, Unfit.DAMAGED);
		measure(Integer.toUnsignedLong(head.getInt()), Integer.toUnsignedLong(head.getInt()));
		var at = (long) PNG.length();
		for (var pieces = 0; pieces < MOST_PIECES; pieces++) {
			var piece = file.bytes(at, 8).order(ByteOrder.BIG_ENDIAN);
			at += Integer.toUnsignedLong(piece.getInt()) + 12;
			if (piece.getInt() == LAST) {
				NotTaken.when(at > file.length(), Unfit.DAMAGED);
				return Format.PNG;
			}
		}
		throw new NotTaken(Unfit.DAMAGED);
	}

	/** The size stands in the first frame, which comes before the picture itself. */
	private static Format jpeg(OpenedFile file) throws IOException {
		var at = 2L;
		for (var pieces = 0; pieces < MOST_PIECES; pieces++) {
			var piece = file.bytes(at, 4).order(ByteOrder.BIG_ENDIAN);
			NotTaken.when(Byte.toUnsignedInt(piece.get(0)) != 0xff, Unfit.DAMAGED);
			var marker = Byte.toUnsignedInt(piece.get(1));
			if (marker == 0xff) {
				at++;
				continue;
			}
			if (isFrame(marker)) {
				var frame = file.bytes(at + 5, 4).order(ByteOrder.BIG_ENDIAN);
				measure(Short.toUnsignedInt(frame.getShort()), Short.toUnsignedInt(frame.getShort()));
				return Format.JPEG;
			}
			var length = Short.toUnsignedInt(piece.getShort(2));
			NotTaken.when(length < 2 || marker < 0xc0 || marker == 0xda, Unfit.DAMAGED);
			at += 2L + length;
		}
		throw new NotTaken(Unfit.DAMAGED);
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}

	private static void measure(long width, long height) {
		NotTaken.when(width == 0 || height == 0, Unfit.DAMAGED);
		NotTaken.when(width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS, Unfit.HUGE_PICTURE);
	}
}
