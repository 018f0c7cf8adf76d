package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What somebody may do with letters today: a letter's own rules, and that the position is theirs to act in. */
@Service
public class LetterRights {

	private final Directory directory;
	private final Pens pens;

	LetterRights(Directory directory, Pens pens) {
		this.directory = directory;
		this.pens = pens;
	}

	/** Whether the position is theirs to begin letters in. Refuses with directory.another-acts while another acts for them. */
	public Verdict mayAct(Actor by) {
		return directory.mayAct(by);
	}

	Verdict mayChange(Actor by, Letter letter) {
		return pen(letter.id()).filter(pen -> !pen.equals(by.position()))
				.map(this::elsewhere)
				.orElseGet(() -> today(by, letter.mayChange(hand(by, letter))));
	}

	private Verdict elsewhere(PositionId pen) {
		return Verdict.refused(directory.holderOf(pen).isEmpty() ? "letter.pen-elsewhere-vacant" : "letter.pen-elsewhere",
				pen);
	}

	/** Who writes in its drafter's place, if anybody does. */
	public Optional<PositionId> pen(DocumentId letter) {
		return pens.of(letter).map(HeldPen::position);
	}

	/** As {@link #pen}, with its days. */
	public Optional<HeldPen> heldPen(DocumentId letter) {
		return pens.of(letter);
	}

	/** Whoever holds the pen writes as the drafter would. */
	Actor hand(Actor by, Letter letter) {
		return pen(letter.id()).filter(by.position()::equals).isPresent()
				? new Actor(by.person(), letter.drafter(), by.capacity())
				: by;
	}

	Verdict mayWithdraw(Actor by, Letter letter) {
		return today(by, letter.mayWithdraw(by));
	}

	Verdict maySign(Actor by, Letter letter) {
		return today(by, letter.maySign(by.position()));
	}

	private Verdict today(Actor by, Verdict may) {
		return may.isAllowed() ? mayAct(by) : may;
	}
}
