package id.nirkertas.review;

import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whom a letter waits for in its round, or waited for when it was given up. */
@Service
public class Awaited {

	private final ReviewTable table;
	private final Letters letters;
	private final LetterRights rights;
	private final NumberingGate gate;

	Awaited(ReviewTable table, Letters letters, LetterRights rights, NumberingGate gate) {
		this.table = table;
		this.letters = letters;
		this.rights = rights;
		this.gate = gate;
	}

	/**
	 * The reviewers asked now, or when all have initialled the keepers who number it, else the signatory, or a reviewer who changes the draft; nobody for a
	 * letter that lies with its drafter.
	 */
	public List<PositionId> on(DocumentId letter) {
		return table.standing(letter).map(ReviewTable.Round::chain).map(chain -> chain.isComplete()
				? afterInitials(letter)
				: chain.awaiting()).orElseGet(() -> rights.pen(letter).stream().toList());
	}

	private List<PositionId> afterInitials(DocumentId letter) {
		var keepers = gate.awaited(letter);
		var signatory = letters.view(letter).content().signatory();
		return keepers.isEmpty() && signatory != null ? List.of(signatory) : keepers;
	}
}
