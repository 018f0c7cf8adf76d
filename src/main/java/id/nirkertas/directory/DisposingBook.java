package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down permissions to dispose in a head's name, and who hears of it. */
@Component
class DisposingBook {

	private final DisposingTable table;
	private final AssistantTable assistants;
	private final AssistantRules appointments;
	private final DisposingRules rules;
	private final Directory directory;
	private final OfficeDay day;
	private final ApplicationEventPublisher events;

	DisposingBook(DisposingTable table, AssistantTable assistants, AssistantRules appointments, DisposingRules rules,
			Directory directory, OfficeDay day, ApplicationEventPublisher events) {
		this.table = table;
		this.assistants = assistants;
		this.appointments = appointments;
		this.rules = rules;
		this.directory = directory;
		this.day = day;
		this.events = events;
	}

	/** With the appointment: of the head's own accord at once, else the official is asked for it. */
	void begin(Actor by, Assistant assistant) {
		rules.isFilled(assistant).orThrow();
		if (by.position().equals(assistant.head())) {
			grant(by, assistant, rules.helper(assistant).orElseThrow());
		} else {
			ask(by, assistant, assistant.inNameOf());
		}
	}

	void ask(Actor by, Assistant assistant, PersonId official) {
		over(by, assistant, official);
		var asked = new Disposing(assistant.id(), official, rules.helper(assistant).orElseThrow(), null,
				DisposingState.WAITING, false, by.person(), by.position(), directory.today(assistant.head()), "");
		table.add(asked, day.now());
		events.publishEvent(new DisposingAsked(assistant, asked, by, day.now()));
	}

	void grant(Actor by, Assistant assistant, PersonId helper) {
		var asked = over(by, assistant, by.person()).filter(Disposing::isWaiting).orElse(null);
		var today = directory.today(assistant.head());
		var given = new Disposing(assistant.id(), by.person(), helper,
				appointments.lastDay(by, assistant.head(), today).orElse(null), DisposingState.GRANTED, false,
				asked == null ? by.person() : asked.askedBy(), asked == null ? by.position() : asked.askedAs(), today, "");
		table.add(given, day.now());
		events.publishEvent(new DisposingGiven(assistant, given, by, day.now()));
	}

	private Optional<Disposing> over(Actor by, Assistant assistant, PersonId official) {
		var before = of(assistant, official).filter(each -> each.state().isOpen());
		before.ifPresent(each -> table.settle(each, DisposingState.ENDED, "", by, day.now()));
		return before;
	}

	/** With the appointment, of whose end both are told. */
	void end(Assistant assistant, Actor by) {
		table.of(assistant.id()).stream().filter(each -> each.state().isOpen())
				.forEach(each -> table.settle(each, DisposingState.ENDED, "", by, day.now()));
	}

	/** As {@link Disposings#follow}. */
	void follow() {
		table.open().stream().map(Disposing::assistant).distinct().forEach(id -> {
			var assistant = held(id);
			table.of(id).stream().filter(each -> each.state().isOpen()).forEach(each -> follow(assistant, each));
		});
	}

	private void follow(Assistant assistant, Disposing permission) {
		var now = rules.helper(assistant);
		var away = now.filter(person -> !person.equals(permission.helper())).isPresent();
		if (rules.isLeft(assistant, permission.helper())) {
			table.settle(permission, DisposingState.ENDED, "", Actor.SYSTEM, day.now());
			passed(assistant, permission, true, now);
		} else if (permission.isWaiting() && rules.isUnanswerable(assistant, permission)) {
			table.settle(permission, DisposingState.ENDED, "", Actor.SYSTEM, day.now());
			events.publishEvent(new DisposingLapsed(assistant, permission, Actor.SYSTEM, day.now()));
		} else if (permission.isGranted() && away != permission.resting()) {
			table.rest(permission, away);
			if (away) {
				passed(assistant, permission, false, now);
			}
		}
	}

	private void passed(Assistant assistant, Disposing permission, boolean over, Optional<PersonId> now) {
		events.publishEvent(
				new DisposingPassed(assistant, permission, over, now.orElse(null), Actor.SYSTEM, day.now()));
	}

	/** The newest of that official. */
	Optional<Disposing> of(Assistant assistant, PersonId official) {
		return table.of(assistant.id()).stream().filter(each -> each.official().equals(official)).findFirst();
	}

	/** Until the end of the transaction nobody else changes anything of it. Throws {@link NoSuchElementException}. */
	Assistant held(AssistantId id) {
		table.lock(id);
		return find(id).orElseThrow(() -> new NoSuchElementException("No assistant " + id));
	}

	Optional<Assistant> find(AssistantId id) {
		return assistants.find(id);
	}

	static RefusedException settled() {
		return new RefusedException("directory.disposing-settled");
	}
}
