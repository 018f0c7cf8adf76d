package id.nirkertas.storage;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The parts of a zip package of hostile origin. Its list of contents is believed only as far as the parts themselves say the
 * same: readers that go by the one and readers that go by the other must see one package.
 */
final class ZipParts {

	static final String BEGINNING = "PK\u0003\u0004";
	static final String END = "PK\u0005\u0006";

	private static final int MOST_PARTS = 10_000;
	private static final int LONGEST_LIST = 2 << 20;
	private static final long MOST_UNPACKED = 512L << 20;
	/** So much is nobody's trouble, however small it was packed. */
	private static final long LITTLE = 16L << 20;
	/** Sheets of figures shrink to a fiftieth. */
	private static final int MOST_SWOLLEN = 200;
	private static final int END_LENGTH = 22;
	private static final int LONGEST_COMMENT = 0xffff;
	private static final int HEAD_LENGTH = 30;
	private static final int CHUNK = 64 * 1024;

	private final OpenedFile file;
	private final List<ZipPart> parts;

	private ZipParts(OpenedFile file, List<ZipPart> parts) {
		this.file = file;
		this.parts = parts;
	}

	static ZipParts of(OpenedFile file) throws IOException {
		var ends = ends(file);
		NotTaken.when(ends.size() > 1, Unfit.DISGUISED);
		NotTaken.when(ends.isEmpty(), Unfit.DAMAGED);
		var end = file.bytes(ends.getFirst() + 8, 12);
		var here = Short.toUnsignedInt(end.getShort());
		NotTaken.when(here != Short.toUnsignedInt(end.getShort()), Unfit.DAMAGED);
		var length = Integer.toUnsignedLong(end.getInt());
		var from = Integer.toUnsignedLong(end.getInt());
		NotTaken.when(here > MOST_PARTS || length > LONGEST_LIST, Unfit.SWOLLEN);
		NotTaken.when(from + length > ends.getFirst(), Unfit.DAMAGED);
		var list = file.bytes(from, (int) length);
		var parts = new ArrayList<ZipPart>();
		while (list.hasRemaining()) {
			parts.add(ZipPart.next(list));
		}
		NotTaken.when(parts.size() != here, Unfit.DAMAGED);
		var found = new ZipParts(file, List.copyOf(parts));
		found.lieAsListed(from);
		return found;
	}

	/** Whether a reader of packages would find one at the end of the file, whatever stands at its beginning. */
	static boolean endsAsOne(OpenedFile file) throws IOException {
		return !ends(file).isEmpty();
	}

	private static List<Long> ends(OpenedFile file) throws IOException {
		var from = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
		var tail = file.text(from, END_LENGTH + LONGEST_COMMENT);
		var ends = new ArrayList<Long>();
		for (var at = tail.indexOf(END); at >= 0; at = tail.indexOf(END, at + 1)) {
			var left = tail.length() - at - END_LENGTH;
			if (left >= 0 && left == tail.charAt(at + 20) + (tail.charAt(at + 21) << 8)) {
				ends.add(from + at);
			}
		}
		return ends;
	}

	/** One behind the other from the first byte on, each under its own name. */
	private void lieAsListed(long end) throws IOException {
		var free = 0L;
		var names = new HashSet<String>();
		for (var part : parts.stream().sorted(Comparator.comparingLong(ZipPart::at)).toList()) {
			NotTaken.when(free == 0 ? part.at() != 0 : part.at() < free, Unfit.DISGUISED);
			NotTaken.when(!names.add(part.name().toLowerCase(Locale.ROOT)), Unfit.DISGUISED);
			free = contentOf(part) + part.packed();
			NotTaken.when(free > end, Unfit.DAMAGED);
		}
	}

	private long contentOf(ZipPart part) throws IOException {
		var head = file.bytes(part.at(), HEAD_LENGTH);
		NotTaken.when(head.getInt() != 0x04034b50, Unfit.DAMAGED);
		var name = Short.toUnsignedInt(head.getShort(26));
		var extra = Short.toUnsignedInt(head.getShort(28));
		NotTaken.when(!file.text(part.at() + HEAD_LENGTH, name).equals(part.name()), Unfit.DISGUISED);
		NotTaken.when(head.getShort(8) != part.method(), Unfit.DISGUISED);
		return part.at() + HEAD_LENGTH + name + extra;
	}

	boolean isEmpty() {
		return parts.isEmpty();
	}

	ZipPart first() {
		return parts.getFirst();
	}

	boolean any(Predicate<String> name) {
		return parts.stream().map(ZipPart::name).anyMatch(name);
	}

	Optional<ZipPart> named(String name) {
		return parts.stream().filter(part -> part.name().equalsIgnoreCase(name)).findFirst();
	}

	/** The content of a part that may be so long and no longer. */
	byte[] content(ZipPart part, int longest) throws IOException {
		NotTaken.when(part.unpacked() > longest, Unfit.SWOLLEN);
		try (var in = unpacking(part)) {
			return in.readNBytes(longest);
		} catch (ZipException | EOFException e) {
			throw new NotTaken(Unfit.DAMAGED);
		}
	}

	/** Unpacks every part once, keeping nothing: what the list says of its length is what comes out. */
	void unpack() throws IOException {
		var all = parts.stream().mapToLong(part -> Math.min(part.unpacked(), MOST_UNPACKED + 1)).sum();
		NotTaken.when(all > MOST_UNPACKED || all > LITTLE && all / MOST_SWOLLEN > file.length(), Unfit.SWOLLEN);
		var chunk = new byte[CHUNK];
		for (var part : parts) {
			unpack(part, chunk);
		}
	}

	private void unpack(ZipPart part, byte[] chunk) throws IOException {
		var checkSum = new CRC32();
		var length = 0L;
		try (var in = unpacking(part)) {
			for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
				length += read;
				NotTaken.when(length > part.unpacked(), Unfit.SWOLLEN);
				checkSum.update(chunk, 0, read);
			}
		} catch (ZipException | EOFException e) {
			throw new NotTaken(Unfit.DAMAGED);
		}
		NotTaken.when(length != part.unpacked() || (int) checkSum.getValue() != part.checkSum(), Unfit.DAMAGED);
	}

	private InputStream unpacking(ZipPart part) throws IOException {
		var packed = file.stream(contentOf(part), part.packed());
		if (part.method() == ZipPart.STORED) {
			return packed;
		}
		// It may ask for one byte more than there is
		return new Unpacking(new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])));
	}

	private static final class Unpacking extends InflaterInputStream {

		Unpacking(InputStream packed) {
			super(packed, new Inflater(true), CHUNK);
		}

		@Override
		public void close() throws IOException {
			super.close();
			inf.end();
		}
	}
}
