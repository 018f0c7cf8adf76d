package id.nirkertas.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A part of a package, as its list of contents has it: how it is packed, the check sum and the length of its content, how much
 * room it takes, and where.
 */
record ZipPart(String name, int method, int checkSum, long packed, long unpacked, long at) {

	static final int STORED = 0;
	static final int DEFLATED = 8;

	private static final int ENTRY = 0x02014b50;
	private static final int LOCK = 0x2041;
	private static final long ELSEWHERE = 0xffff_ffffL;
	private static final int LONG_LENGTHS = 1;
	/** Names that lead out of the package, or that one reader takes for another name than the next. */
	private static final Pattern TRICK = Pattern.compile("(?s)/.*|.*[\\\\:\\p{Cntrl}].*|(.*/)?\\.\\.?(/.*)?|");

	/** The next one of the list. */
	static ZipPart next(ByteBuffer list) {
		NotTaken.when(list.remaining() < 46 || list.getInt() != ENTRY, Unfit.DAMAGED);
		list.getInt();
		NotTaken.when((list.getShort() & LOCK) != 0, Unfit.LOCKED);
		var method = list.getShort();
		list.getInt();
		var checkSum = list.getInt();
		var packed = unsigned(list);
		var unpacked = unsigned(list);
		var name = Short.toUnsignedInt(list.getShort());
		var extra = Short.toUnsignedInt(list.getShort());
		var comment = Short.toUnsignedInt(list.getShort());
		list.position(list.position() + 8);
		var at = unsigned(list);
		NotTaken.when(list.remaining() < name + extra + comment, Unfit.DAMAGED);
		var text = text(list, name);
		var extras = list.slice(list.position(), extra).order(list.order());
		list.position(list.position() + extra + comment);
		// In the order in which the long ones stand
		var lengths = new long[]{unpacked, packed, at};
		lookElsewhere(lengths, extras);
		NotTaken.when(TRICK.matcher(text).matches(), Unfit.DISGUISED);
		NotTaken.when(method != STORED && method != DEFLATED, Unfit.DAMAGED);
		NotTaken.when(lengths[0] < 0 || lengths[1] < 0 || lengths[2] < 0, Unfit.DAMAGED);
		return new ZipPart(text, method, checkSum, lengths[1], lengths[0], lengths[2]);
	}

	/** Some programs write the lengths of short files, too, where those of long ones have their place. */
	private static void lookElsewhere(long[] lengths, ByteBuffer extras) {
		while (extras.remaining() >= 4) {
			var kind = extras.getShort();
			var length = Math.min(Short.toUnsignedInt(extras.getShort()), extras.remaining());
			var end = extras.position() + length;
			for (var each = 0; kind == LONG_LENGTHS && each < lengths.length; each++) {
				if (lengths[each] == ELSEWHERE && end - extras.position() >= Long.BYTES) {
					lengths[each] = extras.getLong();
				}
			}
			extras.position(end);
		}
	}

	private static long unsigned(ByteBuffer list) {
		return Integer.toUnsignedLong(list.getInt());
	}

	private static String text(ByteBuffer list, int length) {
		var bytes = new byte[length];
		list.get(bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
