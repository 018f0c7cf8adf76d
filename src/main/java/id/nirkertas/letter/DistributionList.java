package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a copy of a secret letter (daftar distribusi), in the order of their numbers: addressees in the government, those
 * outside it, then copies. Only they get one.
 */
record DistributionList(List<Recipient> recipients) {

	/** Each copy is printed and signed by itself, while its signatory waits. */
	static final int MOST = 100;

	/**
	 * A position, or somebody outside the government.
	 *
	 * @param addressed else it is a copy (tembusan) that they get
	 */
	record Recipient(@Nullable PositionId position, @Nullable OutsideParty outside, boolean addressed) {
	}

	/** Empty for a letter that is not secret, and for one that goes to nobody. */
	static DistributionList of(DraftContent content) {
		var recipients = new ArrayList<Recipient>();
		if (content.secrecy().hidesSubject()) {
			content.addressees().forEach(position -> recipients.add(new Recipient(position, null, true)));
			content.more().addressedOutside().forEach(party -> recipients.add(new Recipient(null, party, true)));
			content.copies().forEach(position -> recipients.add(new Recipient(position, null, false)));
			content.more().copiedOutside().forEach(
					party -> recipients.add(new Recipient(null, new OutsideParty(party.name(), party.place()), false)));
		}
		return new DistributionList(List.copyOf(recipients));
	}

	boolean isEmpty() {
		return recipients.isEmpty();
	}

	/** "Salinan 1 dari 3". */
	static String mark(int copy, int of) {
		return "Salinan %d dari %d".formatted(copy, of);
	}

	/** On a draft, whose copies have no numbers yet; null where there are none. */
	@Nullable
	String draftMark() {
		return isEmpty() ? null : "Salinan … dari " + recipients.size();
	}

	/** On what the sender keeps; null where there are no copies. */
	@Nullable
	String ownMark() {
		return isEmpty() ? null : "Pertinggal";
	}
}
