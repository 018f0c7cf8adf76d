package id.nirkertas.consultation;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opinions of colleagues on letters: whoever has a letter in hand asks, the letter need not wait for the answer. */
@Service
public class Consultations {

	private final ConsultationTable table;
	private final Asking asking;
	private final Matters matters;
	private final Access access;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final boolean keepsSight;

	/** @param keepsSight whether whoever has answered goes on reading the letter until it comes to its end */
	Consultations(ConsultationTable table, Asking asking, Matters matters, Access access, Directory directory,
			OfficeClock clock, ApplicationEventPublisher events,
			@Value("${nirkertas.consultation.keeps-sight:false}") boolean keepsSight) {
		this.table = table;
		this.asking = asking;
		this.matters = matters;
		this.access = access;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
		this.keepsSight = keepsSight;
	}

	/** What the questions on a document are about. Throws {@link NoSuchElementException} for one there never was. */
	public Matter matter(DocumentId document) {
		return matters.of(document);
	}

	/** Its drafter, an awaited reviewer or its signatory, while the letter waits for them; the addressee of one that came in until they decide, then whoever owes an answer. */
	public Verdict mayAsk(Actor by, DocumentId letter) {
		return asking.mayAsk(by, letter);
	}

	/**
	 * Each colleague is asked by themselves and takes part in the letter from now on; one whose answer is awaited is asked this
	 * besides. Safe to repeat. Refuses as {@link #mayAsk}, with consultation.no-colleague, consultation.too-many, consultation.yourself,
	 * consultation.vacant, consultation.no-question, consultation.too-long, consultation.no-day, consultation.day-past,
	 * consultation.day-far, consultation.too-many-further, and with consultation.secret-unconfirmed.
	 */
	@Transactional
	public Outcome ask(Actor by, DocumentId letter, Question question) {
		return asking.ask(by, letter, question);
	}

	public Verdict mayAnswer(Actor by, ConsultationId id) {
		var asked = view(id);
		return asked.isAwaited()
				.and(Verdict.when(asked.colleague().equals(by.position()), "consultation.not-asked", asked.colleague()))
				.and(directory.mayAct(by));
	}

	/** Whoever answers keeps their own opinion; the letter itself only where the office says so. The same words again change nothing. */
	@Transactional
	public void answer(Actor by, ConsultationId id, String opinion) {
		var asked = held(id);
		if (view(id).isAnswered(by, opinion.strip())) {
			return;
		}
		mayAnswer(by, id).and(Asking.isWritten(opinion, "consultation.no-answer")).orThrow();
		var now = clock.now();
		if (table.answer(id, opinion.strip(), by, matters.of(asked.letter()).version(), now)) {
			events.publishEvent(new OpinionGiven(asked.letter(), id, by, now));
			if (!keepsSight) {
				endSight(asked);
			}
		}
	}

	/** The position that asked, whoever fills it by now. */
	public Verdict mayWithdraw(Actor by, ConsultationId id) {
		var asked = view(id);
		return asked.isAwaited()
				.and(Verdict.when(asked.asker().equals(by.position()), "consultation.not-yours", asked.asker()))
				.and(directory.mayAct(by));
	}

	@Transactional
	public void withdraw(Actor by, ConsultationId id) {
		var asked = held(id);
		mayWithdraw(by, id).orThrow();
		var now = clock.now();
		if (table.end(id, ConsultationState.WITHDRAWN, now)) {
			endSight(asked);
			events.publishEvent(new OpinionWithdrawn(asked.letter(), id, by, now));
		}
	}

	/** A step of the flow: the day of the question has passed. */
	@Transactional
	public void remind(ConsultationId id) {
		events.publishEvent(new ColleagueReminded(view(id).letter(), id, view(id).colleague(), clock.now()));
	}

	/** Throws {@link NoSuchElementException} for one there never was. */
	public ConsultationView view(ConsultationId id) {
		return table.find(id).orElseThrow(() -> new NoSuchElementException("No consultation " + id));
	}

	/** For lists; unknown ones left out. */
	public List<ConsultationView> views(Collection<ConsultationId> ids) {
		return table.all(ids);
	}

	/** Oldest first. */
	public List<ConsultationView> on(DocumentId letter) {
		return table.on(letter);
	}

	/** Every one there ever was, for a nightly check. */
	public List<ConsultationView> all() {
		return table.all();
	}

	/** Of several questions to one colleague the last one to end takes the sight of the letter with it. */
	private void endSight(ConsultationView asked) {
		if (table.on(asked.letter()).stream()
				.noneMatch(other -> other.isOpen() && other.colleague().equals(asked.colleague()))) {
			access.end(asked.letter(), asked.colleague(), Role.CONSULTED);
		}
	}

	private ConsultationView held(ConsultationId id) {
		var asked = table.find(id).orElseThrow(() -> new RefusedException("consultation.unknown"));
		matters.hold(asked.letter());
		return asked;
	}
}
