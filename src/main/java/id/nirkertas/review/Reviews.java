package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Chains of initials on letters. */
@Service
public class Reviews {

	/**
	 * A step of the flow: opens a round for the submitted version. The chain is the line above the drafter below the
	 * signatory, then the secretary of the agency; nobody twice, neither drafter nor signatory.
	 *
	 * @return who is awaited first; empty when no initials are needed
	 */
	public Optional<PositionId> open(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public Verdict mayInitial(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** Initials bind to the version seen; refuses with review.changed when the letter's hash is another one by now. */
	public void initial(Actor by, DocumentId letter, String versionHash) {
		throw new IllegalStateException("contract");
	}

	/** The awaited reviewer, or the signatory of a letter that is ready to sign. */
	public Verdict mayReturn(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** Refuses with review.remark-missing when neither reason nor text is given. */
	public void returnForChange(Actor by, DocumentId letter, List<String> reasons, String text) {
		throw new IllegalStateException("contract");
	}

	public ReviewView view(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** The chain a draft would take now. */
	public List<PositionId> expected(DocumentId letter) {
		throw new IllegalStateException("contract");
	}
}
