package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may dispose in whose name. Nobody but the official gives their name away: what an administrator enters waits for their word,
 * and until then the assistant only prepares. All acts are safe to repeat.
 */
@Service
public class Disposings {

	private final DisposingTable table;
	private final DisposingBook book;
	private final DisposingRules rules;
	private final OfficeDay day;
	private final ApplicationEventPublisher events;

	Disposings(DisposingTable table, DisposingBook book, DisposingRules rules, OfficeDay day,
			ApplicationEventPublisher events) {
		this.table = table;
		this.book = book;
		this.rules = rules;
		this.day = day;
		this.events = events;
	}

	/** As {@link DisposingRules#mayDispose}: whether the person in the helper's position may give in the name of who acts there. */
	public Verdict mayDispose(Assistant assistant, PersonId helper) {
		return rules.mayDispose(assistant, table.of(assistant.id()), helper);
	}

	/** Until the transaction ends what {@link #mayDispose} says from now on holds: nobody takes it back, or ends the appointment. */
	public void hold(Assistant assistant) {
		table.share(assistant.id());
	}

	/** How it stands with every official who was asked or gave it. */
	public DisposingView view(Assistant assistant) {
		return DisposingView.of(table.of(assistant.id()), each -> rules.counts(assistant, each),
				rules.acting(assistant).orElse(null), rules.helper(assistant).orElse(null));
	}

	/** Appointments whose permission waits for the word of that person, who acts in the head's position today. */
	public List<Assistant> waitingFor(PersonId official) {
		return table.waitingFor(official).stream().flatMap(each -> book.find(each.assistant()).stream())
				.filter(each -> rules.acting(each).filter(official::equals).isPresent()).toList();
	}

	/** As {@link DisposingRules#mayAnswer}. */
	public Verdict mayAnswer(Actor by, Assistant assistant) {
		return rules.mayAnswer(by, assistant);
	}

	/** As {@link DisposingRules#mayAsk}. */
	public Verdict mayAsk(Actor by, Assistant assistant) {
		return rules.mayAsk(by, assistant);
	}

	/**
	 * The head agrees to what was asked. Refuses as {@link DisposingRules#mayGive}, and with directory.disposing-settled where
	 * nothing waits for them any more.
	 *
	 * @param helper the person they were shown
	 */
	@Transactional
	public void accept(Actor by, AssistantId id, PersonId helper) {
		var assistant = book.held(id);
		rules.mayAnswer(by, assistant).orThrow();
		var own = book.of(assistant, by.person());
		if (own.filter(each -> rules.isSo(assistant, each, helper)).isEmpty()) {
			var asked = own.filter(Disposing::isWaiting).orElseThrow(DisposingBook::settled);
			rules.mayGive(by, assistant, helper, Optional.of(asked.helper())).orThrow();
			book.grant(by, assistant, helper);
		}
	}

	/**
	 * Unasked, for the days of the head's own mandate where they have one. Refuses as {@link DisposingRules#mayGive}.
	 *
	 * @param helper the person they were shown
	 */
	@Transactional
	public void give(Actor by, AssistantId id, PersonId helper) {
		var assistant = book.held(id);
		rules.mayGive(by, assistant, helper, rules.helper(assistant)).orThrow();
		if (book.of(assistant, by.person()).filter(each -> rules.isSo(assistant, each, helper)).isEmpty()) {
			book.grant(by, assistant, helper);
		}
	}

	/**
	 * The assistant goes on preparing. Refuses as {@link #mayAnswer}, with directory.disposing-settled,
	 * directory.disposing-no-reason and directory.disposing-reason-too-long.
	 */
	@Transactional
	public void decline(Actor by, AssistantId id, String reason) {
		var assistant = book.held(id);
		rules.mayAnswer(by, assistant).and(DisposingRules.mayBeReason(reason)).orThrow();
		var own = book.of(assistant, by.person());
		if (own.filter(each -> each.state() == DisposingState.DECLINED).isEmpty()) {
			var asked = own.filter(Disposing::isWaiting).orElseThrow(DisposingBook::settled);
			table.settle(asked, DisposingState.DECLINED, reason.strip(), by, day.now());
			events.publishEvent(new DisposingDeclined(assistant, asked, reason.strip(), by, day.now()));
		}
	}

	/** Whoever acts there today is asked. Refuses as {@link #mayAsk}, and with directory.assistant-vacant. */
	@Transactional
	public void ask(Actor by, AssistantId id) {
		var assistant = book.held(id);
		rules.mayAsk(by, assistant).orThrow();
		var official = rules.acting(assistant)
				.orElseThrow(() -> new RefusedException("directory.assistant-vacant", assistant.head()));
		if (book.of(assistant, official).filter(each -> each.isWaiting() || rules.counts(assistant, each)).isEmpty()) {
			book.ask(by, assistant, official);
		}
	}

	/** The head takes back their own word, an administrator the question. Refuses as {@link #mayAnswer}. */
	@Transactional
	public void takeBack(Actor by, AssistantId id) {
		var assistant = book.held(id);
		var asks = rules.mayAsk(by, assistant).isAllowed();
		if (!asks) {
			rules.mayAnswer(by, assistant).orThrow();
		}
		table.of(id).stream()
				.filter(each -> each.isWaiting() && asks || each.isGranted() && each.official().equals(by.person()))
				.forEach(each -> {
					table.settle(each, DisposingState.WITHDRAWN, "", by, day.now());
					events.publishEvent(new DisposingWithdrawn(assistant, each, by, day.now()));
				});
	}

	/** It passes to nobody who follows the helper or stands in: it is over, or rests; a question lapses too. */
	@Scheduled(fixedDelayString = "${nirkertas.directory.assistants-every:PT15M}", initialDelayString = "PT5M")
	@Transactional
	public void follow() {
		book.follow();
	}
}
