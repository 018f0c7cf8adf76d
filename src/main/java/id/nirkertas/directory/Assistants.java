package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Remembered;
import id.nirkertas.shared.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who prepares whose work: for an official, as long as they fill the head's position. An end holds for every act at once; pages
 * of other nodes show it after ten seconds at the latest.
 */
@Service
public class Assistants implements Remembered {

	private static final Duration KEPT = Duration.ofSeconds(10);

	private final AssistantTable table;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final AssistantRules rules;
	private final DisposingBook disposings;
	private final OfficeDay day;
	private final Kept<List<Assistant>> known;

	Assistants(AssistantTable table, Directory directory, AssistantRules rules, DisposingBook disposings,
			ApplicationEventPublisher events, OfficeDay day) {
		this.table = table;
		this.directory = directory;
		this.rules = rules;
		this.disposings = disposings;
		this.events = events;
		this.day = day;
		known = new Kept<>(KEPT, table::running);
	}

	@Override
	public void lookAgain() {
		known.forget();
	}

	/** All there ever were, those in force first. */
	public List<Assistant> of(PositionId head) {
		return table.of(head).stream().map(rules::asItStands).toList();
	}

	/** Who prepares the head's work today. */
	public List<Assistant> active(PositionId head) {
		return today(each -> each.head().equals(head));
	}

	/** For whom the position prepares today. */
	public List<Assistant> helping(PositionId helper) {
		return today(each -> each.helper().equals(helper));
	}

	private List<Assistant> today(Predicate<Assistant> which) {
		return known.get().stream().filter(which).map(rules::asItStands)
				.filter(each -> each.isActive(directory.today(each.head()))).toList();
	}

	public Optional<Assistant> between(PositionId head, PositionId helper) {
		return helping(helper).stream().filter(each -> each.head().equals(head)).findFirst();
	}

	/** A head for themselves, or an administrator for anybody, unless another acts for them; the head must have people under them. */
	public Verdict mayAppoint(Actor by, PositionId head) {
		var own = by.position().equals(head) || directory.position(by.position()).has(Duty.ADMINISTRATOR);
		return Verdict.when(own, "directory.assistant-not-yours").and(directory.mayAct(by))
				.and(Verdict.when(!directory.subordinatesOf(head).isEmpty(), "directory.assistant-no-head", head));
	}

	/**
	 * Refuses as {@link #mayAppoint}, with directory.assistant-past, directory.assistant-twice, as
	 * {@link AssistantRules#mayHelp}, and with directory.disposing-helper-vacant.
	 *
	 * @param disposes also in the head's name: at once where the head says so, else when they agree
	 */
	@Transactional
	public void appoint(Actor by, PositionId head, PositionId helper, Period period, boolean disposes, boolean secrets) {
		var today = directory.today(head);
		mayAppoint(by, head).and(rules.mayHelp(by, head, helper, period, secrets, today))
				.and(Verdict.when(!period.from().isBefore(today), "directory.assistant-past")).orThrow();
		endLapsed();
		var assistant = new Assistant(AssistantId.random(), head, helper, period, disposes, secrets,
				secrets ? rules.helper(helper).orElseThrow() : null, false,
				rules.official(by, head, today).orElseThrow().person(), by.person());
		Verdict.when(table.add(assistant, by), "directory.assistant-twice", helper).orThrow();
		changed();
		if (disposes) {
			disposings.begin(by, assistant);
		}
		events.publishEvent(new AssistantAppointed(assistant, by, day.now()));
	}

	/** Ends what is over by its own days, or because the official has left, so that both hear of it and may begin anew. */
	@Scheduled(fixedDelayString = "${nirkertas.directory.assistants-every:PT15M}", initialDelayString = "PT5M")
	@Transactional
	public void endLapsed() {
		table.running().forEach(each -> {
			var last = rules.overSince(each, directory.today(each.head()));
			if (last.isPresent() && table.end(each.id(), day.now())) {
				changed();
				disposings.end(each, Actor.SYSTEM);
				events.publishEvent(new AssistantLapsed(each, last.get(), last.get().equals(each.period().until()),
						Actor.SYSTEM, day.now()));
			}
		});
	}

	/** The last day on which an assistant that somebody appoints there can help; none when that is open. */
	public Optional<LocalDate> longest(Actor by, PositionId head) {
		return rules.lastDay(by, head, directory.today(head));
	}

	/** Whether what is secret can be opened to an assistant. */
	public Verdict mayOpenSecrets(Actor by, PositionId head) {
		return rules.mayOpenSecrets(by, head, directory.today(head));
	}

	/** Safe to repeat. Refuses as {@link #mayAppoint}. */
	@Transactional
	public void dismiss(Actor by, AssistantId id) {
		var assistant = table.find(id).orElseThrow(() -> new NoSuchElementException("No assistant " + id));
		mayAppoint(by, assistant.head()).orThrow();
		if (table.end(id, day.now())) {
			changed();
			disposings.end(assistant, by);
			events.publishEvent(new AssistantDismissed(assistant, by, day.now()));
		}
	}

	/** What is read before the end of the transaction is the old state: it is forgotten once more after it. */
	private void changed() {
		known.forget();
		AfterCompletion.then(known::forget);
	}
}
