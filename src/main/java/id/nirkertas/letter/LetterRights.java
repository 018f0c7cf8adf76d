package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import org.springframework.stereotype.Service;

/** What somebody may do with letters today: a letter's own rules, and that the position is theirs to act in. */
@Service
public class LetterRights {

	private final Directory directory;
	private final OfficeClock clock;

	LetterRights(Directory directory, OfficeClock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	/** Whether the position is theirs to begin letters in. Refuses with directory.another-acts while another acts for them. */
	public Verdict mayAct(Actor by) {
		return directory.mayAct(by, clock.today());
	}

	Verdict mayChange(Actor by, Letter letter) {
		return today(by, letter.mayChange(by));
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
