package id.nirkertas.notification;

import id.nirkertas.directory.AssistantAppointed;
import id.nirkertas.directory.AssistantDismissed;
import id.nirkertas.directory.AssistantLapsed;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.DeskLeft;
import id.nirkertas.shared.Capacity;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A head is told of assistants whom somebody else named, and that nobody is there to help; both when their arrangement ends: on
 * which day, and why.
 */
@Component
class AssistantNotices {

	private final Assistants assistants;
	private final Notices notices;

	AssistantNotices(Assistants assistants, Notices notices) {
		this.assistants = assistants;
		this.notices = notices;
	}

	/** Whoever helped, and the head where somebody else ended it. */
	@ApplicationModuleListener
	void on(AssistantDismissed event) {
		var assistant = event.assistant();
		var details = List.<Object>of(assistant.head(), assistant.helper(), event.at(), event.by().person());
		Stream.of(assistant.head(), assistant.helper()).filter(told -> !told.equals(event.by().position()))
				.forEach(told -> notices.tell(new Notice("directory.assistant-dismissed/" + assistant.id(), told,
						"notification.assistant-dismissed", details, null, "/assistants")));
	}

	/** Whoever helped, and the head; where the official has left, they themselves too. */
	@ApplicationModuleListener
	void on(AssistantLapsed event) {
		var assistant = event.assistant();
		var occasion = "directory.assistant-lapsed/" + assistant.id();
		var code = event.daysOver() ? "notification.assistant-over" : "notification.assistant-left";
		var details = List.<Object>of(assistant.head(), assistant.helper(), event.last(), assistant.inNameOf());
		Stream.of(assistant.head(), assistant.helper())
				.forEach(told -> notices.tell(new Notice(occasion, told, code, details, null, "/assistants")));
		if (!event.daysOver()) {
			notices.tell(new Notice(occasion + "/official", assistant.head(), code, details, null, "/notices",
					assistant.inNameOf()));
		}
	}

	/** The arrangement stands, but nobody fills the assistant's position. */
	@ApplicationModuleListener
	void on(DeskLeft event) {
		assistants.helping(event.position())
				.forEach(assistant -> notices.tell(new Notice(
						"directory.assistant-gone/%s/%s".formatted(assistant.id(), event.at()), assistant.head(),
						"notification.assistant-gone", List.of(assistant.head(), assistant.helper()), null, "/assistants")));
	}

	@ApplicationModuleListener
	void on(AssistantAppointed event) {
		var assistant = event.assistant();
		if (!event.by().position().equals(assistant.head()) || event.by().capacity() != Capacity.PERMANENT) {
			notices.tell(new Notice("directory.assistant/" + assistant.id(), assistant.head(),
					"notification.assistant-named", List.of(assistant.head(), assistant.helper()), null, "/assistants"));
		}
	}
}
