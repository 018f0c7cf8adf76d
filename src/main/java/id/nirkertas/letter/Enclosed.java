package id.nirkertas.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Which attachments travel inside the signed file too. The others lie beside it alone, named by their hash in what is signed:
 * a letter must stay small enough to be opened on a telephone and to be validated at once. The limits may only rise: letters
 * signed under them are still asked what is inside.
 */
final class Enclosed {

	static final long LARGEST = 5L * 1024 * 1024;
	static final long LARGEST_TOGETHER = 10L * 1024 * 1024;

	private Enclosed() {
	}

	/** In their order, as many as find room. */
	static List<AttachmentView> of(List<AttachmentView> attachments) {
		var inside = new ArrayList<AttachmentView>();
		var room = LARGEST_TOGETHER;
		for (var attachment : attachments) {
			var length = attachment.file().length();
			if (length <= LARGEST && length <= room) {
				inside.add(attachment);
				room -= length;
			}
		}
		return List.copyOf(inside);
	}
}
