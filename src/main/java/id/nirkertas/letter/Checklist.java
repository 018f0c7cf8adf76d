package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * What is looked at before a draft goes on: faults keep it, doubts only ask whether it was meant so. Each is a sentence, and
 * names the field it is about.
 */
@Service
public class Checklist {

	private final LetterTable letters;
	private final LetterFiles files;
	private final DraftCheck check;
	private final DraftDoubts doubts;

	Checklist(LetterTable letters, LetterFiles files, DraftCheck check, DraftDoubts doubts) {
		this.letters = letters;
		this.files = files;
		this.check = check;
		this.doubts = doubts;
	}

	/** All that is missing or wrong; empty when the draft may go on. */
	public List<Fault> faults(DocumentId letter) {
		return check.faults(letters.get(letter), files.attachments(letter));
	}

	/** Why a letter that was handed on cannot be signed by whoever fills the signatory's position now; allowed when it can. */
	public Verdict barred(DocumentId letter) {
		return SigningAuthority.refusing(doubts.barred(letters.get(letter)));
	}

	/** All that is unusual; empty for a letter that is signed or withdrawn. */
	public List<Fault> doubts(DocumentId letter) {
		return doubts.of(letters.get(letter));
	}
}
