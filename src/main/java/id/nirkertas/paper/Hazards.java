package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Looks at what a page of a foreign PDF would make us unpack, before it is unpacked: a few kilobytes can hold gigabytes. */
final class Hazards {

	/** A scan on A3 at 600 dpi has 70 million. */
	private static final long MOST_IMAGE_PIXELS = 100_000_000;
	private static final long MOST_UNPACKED = 128L << 20;
	private static final int MOST_OBJECTS = 20_000;

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private long pixels;
	private long unpacked;

	private Hazards() {
	}

	static void inspect(PDPage page) throws IOException {
		var hazards = new Hazards();
		var dictionary = page.getCOSObject();
		hazards.visit(dictionary.getDictionaryObject(COSName.CONTENTS), 0);
		hazards.visit(page.getResources() == null ? null : page.getResources().getCOSObject(), 0);
	}

	private void visit(@Nullable COSBase object, int depth) throws IOException {
		if (object == null || !seen.add(object)) {
			return;
		}
		if (depth > 50 || seen.size() > MOST_OBJECTS) {
			throw tooLarge();
		}
		switch (object) {
			case COSStream stream -> {
				weigh(stream);
				visitAll(stream, depth);
			}
			case COSDictionary dictionary -> visitAll(dictionary, depth);
			case COSArray array -> {
				for (var index = 0; index < array.size(); index++) {
					visit(array.getObject(index), depth + 1);
				}
			}
			default -> {
			}
		}
	}

	private void visitAll(COSDictionary dictionary, int depth) throws IOException {
		for (var key : dictionary.keySet()) {
			// Upwards, the page tree holds every other page
			if (!key.equals(COSName.PARENT) && !key.equals(COSName.P)) {
				visit(dictionary.getDictionaryObject(key), depth + 1);
			}
		}
	}

	private void weigh(COSStream stream) throws IOException {
		if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
			pixels += Math.max(0L, stream.getLong(COSName.WIDTH)) * Math.max(0L, stream.getLong(COSName.HEIGHT));
			if (pixels > MOST_IMAGE_PIXELS) {
				throw tooLarge();
			}
		} else if (stream.getFilters() != null) {
			// Packed twice, a stream would unpack to a thousand times what is counted here
			if (isPackedTwice(stream.getFilters())) {
				throw tooLarge();
			}
			unpacked += inflated(stream, MOST_UNPACKED - unpacked);
			if (unpacked > MOST_UNPACKED) {
				throw tooLarge();
			}
		}
	}

	/** How large a stream becomes; counting stops beyond the limit, so that counting itself is no hazard. */
	private static long inflated(COSStream stream, long limit) throws IOException {
		var buffer = new byte[1 << 16];
		var input = new byte[1 << 14];
		try (var inflater = new Inflater(); var in = stream.createRawInputStream()) {
			var total = 0L;
			while (total <= limit && !inflater.finished()) {
				if (inflater.needsInput()) {
					var read = in.read(input);
					if (read <= 0) {
						break;
					}
					inflater.setInput(input, 0, read);
				}
				total += inflater.inflate(buffer);
				if (inflater.needsDictionary()) {
					break;
				}
			}
			return total;
		} catch (DataFormatException _) {
			// Another filter stands first; the reader will find out what it is
			return 0;
		}
	}

	private static boolean isPackedTwice(COSBase filters) {
		return filters instanceof COSArray array
				&& array.toList().stream().filter(COSName.FLATE_DECODE::equals).count() > 1;
	}

	private static RefusedException tooLarge() {
		return new RefusedException("paper.too-large");
	}
}
