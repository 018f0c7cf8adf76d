package id.nirkertas.paper;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what the pages of a foreign PDF would make us unpack and draw, before we do: a few kilobytes can hold gigabytes, and
 * call one another a billion times.
 */
final class Hazards {

	private static final int MOST_OBJECTS = 20_000;
	private static final int DEEPEST = 50;

	private final Weights weights = new Weights();
	private final Drawn drawn = new Drawn(weights);
	private final Effort effort;

	Hazards(Effort effort) {
		this.effort = effort;
	}

	void inspect(PDPage page) {
		var stored = new Stored();
		stored.visit(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), 0);
		stored.visit(page.getResources() == null ? null : page.getResources().getCOSObject(), 0);
		for (var annotation : Drawn.annotations(page)) {
			stored.visit(annotation.getDictionaryObject(COSName.AP), 0);
		}
		drawn.add(page);
	}

	/** Everything a page can reach, each thing once. */
	private final class Stored {

		private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		private long pixels;
		private long unpacked;

		void visit(@Nullable COSBase object, int depth) {
			effort.glance();
			if (object == null || !seen.add(object)) {
				return;
			}
			if (depth > DEEPEST || seen.size() > MOST_OBJECTS) {
				throw Effort.tooLarge();
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

		private void visitAll(COSDictionary dictionary, int depth) {
			for (var key : dictionary.keySet()) {
				// Upwards, the page tree holds every other page
				if (!key.equals(COSName.PARENT) && !key.equals(COSName.P)) {
					visit(dictionary.getDictionaryObject(key), depth + 1);
				}
			}
		}

		private void weigh(COSStream stream) {
			var weight = weights.of(stream);
			pixels += weight.pixels();
			unpacked += weight.bytes();
			if (pixels > Weights.MOST_PIXELS || unpacked > Weights.MOST_UNPACKED) {
				throw Effort.tooLarge();
			}
		}
	}
}
