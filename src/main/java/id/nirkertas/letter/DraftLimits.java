package id.nirkertas.letter;

import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import java.util.List;

/** How much a draft may hold, whatever a browser lets through: lists, papers and registers must be able to show it. */
final class DraftLimits {

	static final int SUBJECT = 300;
	private static final int CLASSIFICATION = 40;
	/** Less than the paper takes, which bears other words too. */
	static final int BODY = 250_000;
	private static final int POSITIONS = 1000;
	private static final int MEGABYTES_BESIDE = 500;

	private DraftLimits() {
	}

	static Verdict check(DraftContent content) {
		return Verdict.when(content.subject().length() <= SUBJECT, "letter.subject-too-long", SUBJECT)
				.and(Verdict.when(content.classification().length() <= CLASSIFICATION, "letter.classification-too-long",
						CLASSIFICATION))
				.and(Verdict.when(content.body().length() <= BODY, "letter.body-too-long", content.body().length(),
						BODY))
				.and(Verdict.when(content.addressees().size() <= POSITIONS, "letter.too-many-addressees", POSITIONS))
				.and(Verdict.when(content.copies().size() <= POSITIONS, "letter.too-many-copies", POSITIONS));
	}

	/** All that lies beside a letter goes to every recipient, and through every copy of the archive. */
	static Verdict hasRoom(List<AttachmentView> there, String name, StoredFile file) {
		var together = there.stream().mapToLong(each -> each.file().length()).sum() + file.length();
		return Verdict.when(together <= MEGABYTES_BESIDE * 1024L * 1024L, "letter.attachment-no-room", name,
				MEGABYTES_BESIDE);
	}
}
