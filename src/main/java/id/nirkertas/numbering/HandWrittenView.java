package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.StoredFile;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A letter that was written by hand, as it stands in its register now, and as it stood.
 *
 * @param block    whose number it has
 * @param revision how often it was corrected
 * @param earlier  how it stood before each correction, the latest first
 */
public record HandWrittenView(DocumentId document, NumberRegister register, int ordinal, UUID block, HandWritten letter,
		int revision, Deed entered, List<Earlier> earlier) {

	/** As it stood, until somebody corrected it for a reason. */
	public record Earlier(HandWritten letter, String reason, Deed corrected) {
	}

	/**
	 * How it stood, and what somebody made of it for a reason.
	 *
	 * @param withheld names of the fields that are others now, and of which the reader may not know how they stand or stood
	 */
	public record Correction(HandWritten before, HandWritten after, String reason, Deed deed, List<String> withheld) {

		/** For whoever may know no more than its number, its date, and whose it is. */
		Correction closed() {
			var told = List.of("number", "on", "agency");
			var others = after.changed(before).stream().filter(field -> !told.contains(field));
			return new Correction(before.closed(), after.closed(), reason, deed,
					Stream.concat(withheld.stream(), others).toList());
		}
	}

	/** The latest first. */
	public List<Correction> corrections() {
		return IntStream.range(0, earlier.size()).mapToObj(place -> {
			var before = earlier.get(place);
			var after = place == 0 ? letter : earlier.get(place - 1).letter();
			return new Correction(before.letter(), after, before.reason(), before.corrected(), List.of());
		}).toList();
	}

	HandWrittenView with(List<Earlier> before) {
		return new HandWrittenView(document, register, ordinal, block, letter, revision, entered,
				List.copyOf(before));
	}

	/** That which stands, and those before it. */
	Stream<StoredFile> scans() {
		return Stream.concat(Stream.of(letter), earlier.stream().map(Earlier::letter))
				.flatMap(each -> Stream.ofNullable(each.scan()));
	}
}
