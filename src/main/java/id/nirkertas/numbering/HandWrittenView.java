package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A letter that was written by hand, as it stands in its register now, and as it stood.
 *
 * @param block    whose number it has
 * @param revision how often it was corrected
 * @param earlier  how it stood before each correction, the latest first
 */
public record HandWrittenView(DocumentId document, NumberRegister register, int ordinal, UUID block, HandWritten letter,
		int revision, PositionId enteredBy, Instant enteredAt, List<Earlier> earlier) {

	/** As it stood, until somebody corrected it for a reason. */
	public record Earlier(HandWritten letter, String reason, PositionId by, Instant at) {
	}

	HandWrittenView with(List<Earlier> before) {
		return new HandWrittenView(document, register, ordinal, block, letter, revision, enteredBy, enteredAt,
				List.copyOf(before));
	}

	/** That which stands, and those before it. */
	Stream<StoredFile> scans() {
		return Stream.concat(Stream.of(letter), earlier.stream().map(Earlier::letter))
				.flatMap(each -> Stream.ofNullable(each.scan()));
	}
}
