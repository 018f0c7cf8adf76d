package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.VoidReason;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Sha256;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Letters that were given up, each for a reason that stays with it. */
@Service
public class Withdrawals {

	private static final int LONGEST_REASON = 1000;

	private final LetterTable letters;
	private final WithdrawalTable withdrawals;
	private final LetterRights rights;
	private final Numbering numbering;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Withdrawals(LetterTable letters, WithdrawalTable withdrawals, LetterRights rights, Numbering numbering,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.letters = letters;
		this.withdrawals = withdrawals;
		this.rights = rights;
		this.numbering = numbering;
		this.clock = clock;
		this.events = events;
	}

	/** Why it was withdrawn, by whom and when; empty for one that was not. */
	public Optional<Withdrawal> of(DocumentId id) {
		return withdrawals.of(id);
	}

	Verdict mayWithdraw(Actor by, DocumentId id) {
		return rights.mayWithdraw(by, letters.get(id));
	}

	/**
	 * The reason somebody gives for a secret letter may repeat what is secret: outside the letter stands only its hash; the
	 * register, which others read too, has it of ordinary letters alone. Its caller brings the transaction.
	 */
	void withdraw(Actor by, DocumentId id, String reason) {
		var letter = letters.take(id);
		rights.mayWithdraw(by, letter).and(Verdict.when(!reason.isBlank(), "letter.withdrawal-reason-missing"))
				.and(Verdict.when(reason.length() <= LONGEST_REASON, "letter.withdrawal-reason-too-long", LONGEST_REASON))
				.orThrow();
		var now = clock.now();
		var given = reason.strip();
		var secret = letter.content().secrecy().hidesSubject();
		letters.update(letter.withdraw(by, now));
		withdrawals.add(id, new Withdrawal(given, by.position(), by.person(), now));
		numbering.annul(by, id, told(letter, given));
		events.publishEvent(new LetterWithdrawn(id, secret ? "sha256:" + Sha256.hex(given) : given,
				letter.state() == LetterState.AWAITING_NUMBER, by, now));
	}

	private static VoidReason told(Letter letter, String reason) {
		return letter.content().secrecy() == Secrecy.ORDINARY
				? VoidReason.said(reason)
				: VoidReason.of("letter.withdrawal-reason-hidden");
	}
}
