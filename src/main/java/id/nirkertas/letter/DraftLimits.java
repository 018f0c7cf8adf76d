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
	/** With signs and spaces that a text may have beside its words. */
	private static final int TYPED = 2 * BODY;
	private static final int POSITIONS = 1000;
	private static final int MEGABYTES_BESIDE = 500;
	private static final int REFERENCES = 50;
	private static final int OUTSIDE = 1000;
	private static final int LINE = 200;
	private static final int PLACE = 100;

	private DraftLimits() {
	}

	private static Verdict outside(Particulars more) {
		var rules = Verdict.when(more.outside().size() <= OUTSIDE, "letter.too-many-outside", OUTSIDE)
				.and(Verdict.when(more.attention().length() <= LINE, "letter.attention-too-long", LINE));
		return more.outside().stream().map(DraftLimits::party).reduce(rules, Verdict::and);
	}

	private static Verdict party(OutsideParty party) {
		return Verdict.when(!party.name().isEmpty(), "letter.outside-unnamed", party.place())
				.and(Verdict.when(party.name().length() <= LINE, "letter.outside-name-too-long", begun(party.name()), LINE))
				.and(Verdict.when(party.place().length() <= PLACE, "letter.outside-place-too-long", begun(party.name()),
						PLACE));
	}

	/** Enough to find it again among three hundred. */
	private static String begun(String name) {
		return name.length() <= 40 ? name : name.substring(0, 39) + "…";
	}

	static Verdict readable(int typed) {
		return Verdict.when(typed <= TYPED, "letter.body-too-long", typed, BODY);
	}

	static Verdict check(DraftContent content) {
		return Verdict.when(content.subject().length() <= SUBJECT, "letter.subject-too-long", SUBJECT)
				.and(Verdict.when(content.classification().length() <= CLASSIFICATION, "letter.classification-too-long",
						CLASSIFICATION))
				.and(Verdict.when(content.body().length() <= BODY, "letter.body-too-long", content.body().length(),
						BODY))
				.and(Verdict.when(content.addressees().size() <= POSITIONS, "letter.too-many-addressees", POSITIONS))
				.and(Verdict.when(content.copies().size() <= POSITIONS, "letter.too-many-copies", POSITIONS))
				.and(Verdict.when(content.more().references().size() <= REFERENCES, "letter.too-many-references",
						REFERENCES))
				.and(outside(content.more()));
	}

	/** All that lies beside a letter goes to every recipient, and through every copy of the archive. */
	static Verdict hasRoom(List<AttachmentView> there, String name, StoredFile file) {
		var together = there.stream().mapToLong(each -> each.file().length()).sum() + file.length();
		return Verdict.when(together <= MEGABYTES_BESIDE * 1024L * 1024L, "letter.attachment-no-room", name,
				MEGABYTES_BESIDE);
	}
}
