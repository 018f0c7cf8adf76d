package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.Givers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.numbering.VoidReason;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbering before the signature (penomoran satu pintu): where a rule of registers says so, a letter with all its initials waits
 * for the number that a keeper gives it, and is signed under no other. An agency without keepers has no such gate.
 */
@Service
public class NumberingGate implements SignatureCondition {

	/** Why a keeper gave a number: the office wants it so. */
	static final String REASON = "letter.gate.reason";
	private static final String ASKED_AGAIN = "letter.gate.asked-again";

	private final LetterTable letters;
	private final Release release;
	private final GivenNumbers given;
	private final Givers givers;
	private final Numbering numbering;
	private final RegisterRights keeping;
	private final LetterRights rights;
	private final Directory directory;

	NumberingGate(LetterTable letters, Release release, GivenNumbers given, Givers givers, Numbering numbering,
			RegisterRights keeping, LetterRights rights, Directory directory) {
		this.letters = letters;
		this.release = release;
		this.given = given;
		this.givers = givers;
		this.numbering = numbering;
		this.keeping = keeping;
		this.rights = rights;
		this.directory = directory;
	}

	/** Whether they give it its number now. Refuses with numbering.not-keeper and letter.gate.not-waiting. */
	public Verdict mayNumber(Actor by, DocumentId id) {
		var letter = letters.get(id);
		return mayKeep(by, letter)
				.and(Verdict.when(letter.state() == LetterState.AWAITING_NUMBER, "letter.gate.not-waiting"));
	}

	/** The next number of its register, with today's date. A second click gets the number of the first. Refuses as {@link #mayNumber}. */
	@Transactional
	public LetterNumber number(Actor by, DocumentId id) {
		var letter = letters.take(id);
		var before = given.of(id).filter(each -> each.by().equals(by.position()) && !each.late());
		if (letter.state() == LetterState.READY_TO_SIGN && before.isPresent()) {
			return before.get().number();
		}
		mayNumber(by, id).orThrow();
		return given.next(by, id, REASON);
	}

	/** Whether they may say that it needs another number: its signatory, or a keeper. Refuses with letter.gate.number-holds too. */
	public Verdict mayAskAgain(Actor by, DocumentId id) {
		var letter = letters.get(id);
		var may = mayKeep(by, letter).isAllowed() ? Verdict.allowed() : rights.maySign(by, letter);
		return may.and(Verdict.when(letter.state() == LetterState.READY_TO_SIGN && release.awaitsNumber(letter),
				"letter.gate.number-holds"));
	}

	/** The number it has is void, and a keeper is asked for another. Refuses as {@link #mayAskAgain}; done twice it is done once. */
	@Transactional
	public void askAgain(Actor by, DocumentId id) {
		if (letters.take(id).state() == LetterState.AWAITING_NUMBER) {
			return;
		}
		mayAskAgain(by, id).orThrow();
		numbering.annul(by, id, VoidReason.of(givers.kept(id), ASKED_AGAIN));
		release.fallBack(id, by);
	}

	/** Whether its number and its date come from a keeper before anybody signs it. */
	public boolean isKept(DocumentId id) {
		return release.isKept(letters.get(id));
	}

	/** Whom it waits for; nobody when it does not. */
	public List<PositionId> awaited(DocumentId id) {
		var letter = letters.get(id);
		return letter.state() == LetterState.AWAITING_NUMBER ? release.keepers(letter) : List.of();
	}

	/** Who would give it its number, whether or not it waits for one; nobody without signatory. */
	public List<PositionId> keepers(DocumentId id) {
		var letter = letters.get(id);
		return letter.content().signatory() == null ? List.of() : release.keepers(letter);
	}

	/** Which keeper gave it the number that it has; nobody where that holds no more. */
	public Optional<NumberedBy> numberedBy(DocumentId id) {
		return givers.of(id).map(deed -> new NumberedBy(deed.person(), deed.position(), deed.capacity(), deed.at()));
	}

	/** What a keeper gave it, or would give it anew. */
	public Optional<GivenNumber> numberOf(DocumentId id) {
		return given.of(id);
	}

	/** The number that {@link #number} would give now, if nobody comes first; empty when it waits for none. */
	public Optional<String> expected(DocumentId id) {
		return given.expected(id);
	}

	/** Whose next number it would get; empty when it waits for none. */
	public Optional<NumberRegister> registerOf(DocumentId id) {
		return given.registerOf(id);
	}

	/** A letter may be signed only under the number it was given, where it was given one. */
	@Override
	public List<Check> checks(LetterView view) {
		var letter = letters.get(view.id());
		if (release.awaitsNumber(letter)) {
			return List.of(new Check("letter.preflight.number.missing", false, List.of()));
		}
		return List.of(given.of(view.id()).filter(each -> !each.late())
				.map(each -> new Check("letter.preflight.number.given", true, List.of(each.number().text())))
				.orElseGet(() -> new Check("letter.preflight.number.taken", true, List.of())));
	}

	private Verdict mayKeep(Actor by, Letter letter) {
		var signatory = letter.content().signatory();
		return signatory == null
				? Verdict.refused("letter.gate.not-waiting")
				: directory.mayAct(by).and(keeping.mayKeep(by, release.register(letter)));
	}
}
