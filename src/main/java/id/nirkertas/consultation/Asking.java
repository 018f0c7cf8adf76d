package id.nirkertas.consultation;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may ask whom. Callers bring the transaction. */
@Component
class Asking {

	private static final int LONGEST = 4000;
	private static final int MOST_COLLEAGUES = 20;
	private static final int MOST_FURTHER = 10;

	private final ConsultationTable table;
	private final InHand hands;
	private final Matters matters;
	private final Access access;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Asking(ConsultationTable table, InHand hands, Matters matters, Access access,
			Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.hands = hands;
		this.matters = matters;
		this.access = access;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Its drafter, an awaited reviewer or its signatory, while the letter waits for them; the addressee of one that came in, or whoever owes an answer on it. */
	Verdict mayAsk(Actor by, DocumentId letter) {
		return Verdict.when(hands.of(letter).contains(by.position()), matters.of(letter).letter() == null
				? "consultation.not-undecided"
				: "consultation.not-in-hand")
				.and(directory.mayAct(by));
	}

	Outcome ask(Actor by, DocumentId letter, Question question) {
		matters.hold(letter);
		var today = directory.today(by.position());
		var due = question.due();
		var matter = matters.of(letter);
		mayAsk(by, letter).and(Verdict.when(!question.colleagues().isEmpty(), "consultation.no-colleague"))
				.and(Verdict.when(question.colleagues().size() <= MOST_COLLEAGUES, "consultation.too-many", MOST_COLLEAGUES))
				.and(mayBeAsked(by, question)).and(isWritten(question.text(), "consultation.no-question"))
				.and(Verdict.when(due != null, "consultation.no-day"))
				.and(Verdict.when(due == null || !due.isBefore(today), "consultation.day-past"))
				.and(Verdict.when(due == null || due.isBefore(today.plusYears(1)), "consultation.day-far"))
				.and(Verdict.when(question.confirmed() || !matter.isSecret(),
						"consultation.secret-unconfirmed"))
				.orThrow();
		var further = question.colleagues().stream().filter(colleague -> further(by, letter, colleague, question)).toList();
		question.colleagues().stream().filter(colleague -> !further.contains(colleague))
				.forEach(colleague -> ask(by, matter, colleague, question));
		return new Outcome(further);
	}

	/** Of whom an answer is awaited, they are asked this besides; the same words once more are a second click. */
	private boolean further(Actor by, DocumentId letter, PositionId colleague, Question question) {
		var open = table.open(letter, by.position(), colleague);
		var text = question.text().strip();
		if (open.isEmpty() || open.get().asks(text)) {
			return false;
		}
		Verdict.when(open.get().further().size() < MOST_FURTHER, "consultation.too-many-further", colleague, MOST_FURTHER)
				.orThrow();
		var now = clock.now();
		table.addFurther(open.get(), text, by, now);
		events.publishEvent(new FurtherAsked(letter, open.get().id(), open.get().further().size() + 1, by, now));
		return true;
	}

	private void ask(Actor by, Matter matter, PositionId colleague, Question question) {
		var letter = matter.id();
		var version = matter.version();
		var id = ConsultationId.random();
		var due = question.due() == null ? directory.today(by.position()) : question.due();
		var now = clock.now();
		if (table.add(id, letter, by, colleague, question.text().strip(), due,
				version == null ? 0 : version, now)) {
			access.grant(letter, colleague, Role.CONSULTED);
			events.publishEvent(new OpinionAsked(letter, id, colleague, due, by, now));
		}
	}

	private Verdict mayBeAsked(Actor by, Question question) {
		var vacant = question.colleagues().stream().filter(each -> directory.holderOf(each).isEmpty()).findFirst();
		return Verdict.when(!question.colleagues().contains(by.position()), "consultation.yourself")
				.and(vacant.<Verdict>map(each -> Verdict.refused("consultation.vacant", each)).orElseGet(Verdict::allowed));
	}

	static Verdict isWritten(String text, String otherwise) {
		return Verdict.when(!text.isBlank(), otherwise)
				.and(Verdict.when(text.length() <= LONGEST, "consultation.too-long", LONGEST));
	}
}
