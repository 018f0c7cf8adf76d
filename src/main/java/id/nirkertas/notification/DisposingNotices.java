package id.nirkertas.notification;

import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Disposing;
import id.nirkertas.directory.DisposingAsked;
import id.nirkertas.directory.DisposingDeclined;
import id.nirkertas.directory.DisposingGiven;
import id.nirkertas.directory.DisposingLapsed;
import id.nirkertas.directory.DisposingPassed;
import id.nirkertas.directory.DisposingState;
import id.nirkertas.directory.DisposingWithdrawn;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who may dispose in whose name: the official is asked, and both hear what became of it. */
@Component
class DisposingNotices {

	private final Notices notices;

	DisposingNotices(Notices notices) {
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(DisposingAsked event) {
		var told = new Told("notification.disposing-asked", event.assistant(), event.permission(), event.at());
		tell(told, event.assistant().head(), event.permission().official(), event.by().person());
	}

	@ApplicationModuleListener
	void on(DisposingGiven event) {
		answered(new Told("notification.disposing-given", event.assistant(), event.permission(), event.at()));
	}

	/** The reason stands on the page of assistants. */
	@ApplicationModuleListener
	void on(DisposingDeclined event) {
		answered(new Told("notification.disposing-declined", event.assistant(), event.permission(), event.at()));
	}

	@ApplicationModuleListener
	void on(DisposingLapsed event) {
		answered(new Told("notification.disposing-lapsed", event.assistant(), event.permission(), event.at()));
	}

	/** Whoever took it back knows it. */
	@ApplicationModuleListener
	void on(DisposingWithdrawn event) {
		var told = new Told(isQuestion(event.permission())
				? "notification.disposing-question-withdrawn"
				: "notification.disposing-withdrawn", event.assistant(), event.permission(), event.at());
		var official = event.permission().official();
		if (!official.equals(event.by().person())) {
			tell(told, event.assistant().head(), official, event.by().person());
		}
		tell(told, event.assistant().helper(), event.permission().helper(), event.by().person());
	}

	/** The official, whoever had it, and whoever sits there now and does not. */
	@ApplicationModuleListener
	void on(DisposingPassed event) {
		var assistant = event.assistant();
		var permission = event.permission();
		var now = event.successor();
		var over = isQuestion(permission) ? "notification.disposing-question-over" : "notification.disposing-over";
		var told = new Told(event.over() ? over : "notification.disposing-rests", assistant, permission, event.at());
		var other = now == null ? permission.helper() : now;
		tell(told, assistant.head(), permission.official(), other);
		tell(told, assistant.helper(), permission.helper(), other);
		if (now != null && !now.equals(permission.helper())) {
			tell(told, assistant.helper(), now, other);
		}
		if (isQuestion(permission)) {
			tellAsker(told, other);
		}
	}

	private static boolean isQuestion(Disposing permission) {
		return permission.state() == DisposingState.WAITING;
	}

	private void answered(Told told) {
		var permission = told.permission();
		tell(told, told.assistant().helper(), permission.helper(), permission.official());
		tellAsker(told, permission.official());
	}

	private void tellAsker(Told told, PersonId other) {
		var permission = told.permission();
		var position = permission.askedAs();
		if (position != null && !permission.askedBy().equals(permission.official())) {
			tell(told, position, permission.askedBy(), other);
		}
	}

	private record Told(String code, Assistant assistant, Disposing permission, Instant at) {
	}

	/** @param other a further person of whom the sentence speaks */
	private void tell(Told told, PositionId position, PersonId person, PersonId other) {
		var details = new ArrayList<Object>(List.of(told.assistant().head(), told.assistant().helper()));
		details.addAll(List.of(told.permission().official(), told.permission().helper(), other));
		notices.tell(new Notice("directory.disposing/" + told.assistant().id() + "/" + told.at() + "/" + person, position,
				told.code(), List.copyOf(details), null, "/assistants", person));
	}
}
