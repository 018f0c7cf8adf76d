package id.nirkertas.notification;

import id.nirkertas.directory.AssistantAppointed;
import id.nirkertas.shared.Capacity;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A head is told of assistants whom somebody else named: an administrator, or whoever stood in for them. */
@Component
class AssistantNotices {

	private final Notices notices;

	AssistantNotices(Notices notices) {
		this.notices = notices;
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
