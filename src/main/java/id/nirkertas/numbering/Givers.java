package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which keeper gave a letter its number, before its signature and after it. */
@Service
public class Givers {

	private final GivenTable given;
	private final WaitingLetters waiting;

	Givers(GivenTable given, WaitingLetters waiting) {
		this.given = given;
		this.waiting = waiting;
	}

	/** Whether the number that a keeper gave it is kept at the signature: numbering.lapse.…; allowed where nobody gave it one. */
	public Verdict kept(DocumentId letter) {
		return given.of(letter, waiting::keeps).map(GivenNumber::kept).orElseGet(Verdict::allowed);
	}

	/** Empty where the signature took the number, where it has none, and where it has one that holds no more. */
	public Optional<Deed> of(DocumentId letter) {
		return kept(letter).isAllowed() ? given.giver(letter) : Optional.empty();
	}
}
