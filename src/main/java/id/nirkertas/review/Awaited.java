package id.nirkertas.review;

import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whom a letter waits for while its round is open, whatever became of it since. */
@Service
public class Awaited {

	private final ReviewTable table;
	private final Letters letters;

	Awaited(ReviewTable table, Letters letters) {
		this.table = table;
		this.letters = letters;
	}

	/** The next reviewer, or the signatory when all have initialled; empty for a letter that lies with its drafter. */
	public Optional<PositionId> on(DocumentId letter) {
		return table.open(letter).flatMap(round -> round.chain().awaiting()
				.or(() -> Optional.ofNullable(letters.view(letter).content().signatory())));
	}
}
