package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Gives numbers without gaps: reserved before the signature, issued with it, or annulled with a reason. A document has at
 * most one living number; asking again returns the same one. The counter row is the last lock a transaction takes.
 */
@Service
public class Numbering {

	/** The document's reservation, or a new one. A reservation of another register or year is annulled first. */
	public LetterNumber reserve(NumberRequest request) {
		throw new IllegalStateException("contract");
	}

	/** Marks the document's reserved number issued. Safe to repeat. */
	public LetterNumber issue(DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/** Reserves and issues at once, for registers without a signature such as the agenda book. */
	public LetterNumber take(NumberRequest request) {
		throw new IllegalStateException("contract");
	}

	/** Gives up the document's reserved number, if it has one; the number stays in the register as void. */
	public void annul(DocumentId document, String reason) {
		throw new IllegalStateException("contract");
	}

	public Optional<LetterNumber> numberOf(DocumentId document) {
		throw new IllegalStateException("contract");
	}

	public List<LetterNumber> entries(NumberRegister register) {
		throw new IllegalStateException("contract");
	}

	public List<RegisterAudit> audit() {
		throw new IllegalStateException("contract");
	}
}
