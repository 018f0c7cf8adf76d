package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who prepares whose work. An end made on this node holds at once, one made on another after ten seconds at the latest. */
@Service
public class Assistants {

	private static final Duration KEPT = Duration.ofSeconds(10);

	private final AssistantTable table;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final Kept<List<Assistant>> known;

	Assistants(AssistantTable table, Directory directory, ApplicationEventPublisher events, ObjectProvider<Clock> clock) {
		this.table = table;
		this.directory = directory;
		this.events = events;
		this.clock = clock.getIfUnique(Clock::systemUTC);
		known = new Kept<>(KEPT, table::all);
	}

	/** All there ever were, those in force first. */
	public List<Assistant> of(PositionId head) {
		return known.get().stream().filter(each -> each.head().equals(head)).toList();
	}

	/** For whom the position prepares on a day. */
	public List<Assistant> helping(PositionId helper, LocalDate on) {
		return known.get().stream().filter(each -> each.helper().equals(helper) && each.isActive(on)).toList();
	}

	public Optional<Assistant> between(PositionId head, PositionId helper, LocalDate on) {
		return helping(helper, on).stream().filter(each -> each.head().equals(head)).findFirst();
	}

	/** A head for themselves, or an administrator for anybody; only somebody with people under them has work to prepare. */
	public Verdict mayAppoint(Actor by, PositionId head, LocalDate today) {
		var own = by.position().equals(head) && directory.mayAct(by, today).isAllowed();
		return Verdict
				.when(own || directory.position(by.position()).has(Duty.ADMINISTRATOR), "directory.assistant-not-yours")
				.and(Verdict.when(!directory.subordinatesOf(head).isEmpty(), "directory.assistant-no-head", head));
	}

	/**
	 * Refuses as {@link #mayAppoint}, with directory.assistant-self, directory.assistant-past, directory.assistant-twice, and
	 * with directory.assistant-secrets when anybody but the head opens to others what is secret.
	 */
	@Transactional
	public void appoint(Actor by, PositionId head, PositionId helper, Period period, boolean disposes, boolean secrets,
			LocalDate today) {
		mayAppoint(by, head, today).and(Verdict.when(!head.equals(helper), "directory.assistant-self"))
				.and(Verdict.when(!period.from().isBefore(today), "directory.assistant-past"))
				.and(Verdict.when(!secrets || by.position().equals(head), "directory.assistant-secrets")).orThrow();
		table.endExpired(today, clock.instant());
		var assistant = new Assistant(AssistantId.random(), head, helper, period, disposes, secrets, false);
		Verdict.when(table.add(assistant, by), "directory.assistant-twice", helper).orThrow();
		changed();
		events.publishEvent(new AssistantAppointed(assistant, by, clock.instant()));
	}

	/** Safe to repeat. Refuses as {@link #mayAppoint}. */
	@Transactional
	public void dismiss(Actor by, AssistantId id, LocalDate today) {
		var assistant = table.all().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No assistant " + id));
		mayAppoint(by, assistant.head(), today).orThrow();
		if (table.end(id, clock.instant())) {
			changed();
			events.publishEvent(new AssistantDismissed(assistant, by, clock.instant()));
		}
	}

	/** What is read before the end of the transaction is the old state: it is forgotten once more after it. */
	private void changed() {
		known.forget();
		AfterCompletion.then(known::forget);
	}
}
