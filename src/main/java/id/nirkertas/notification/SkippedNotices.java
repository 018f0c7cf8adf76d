package id.nirkertas.notification;

import id.nirkertas.disposition.SuperiorSkipped;
import id.nirkertas.notification.Details.RegisteredNumber;
import id.nirkertas.registry.Registry;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A superior who was passed over is told to whom something went, and under which agenda number: no sight of the letter comes of it. */
@Component
class SkippedNotices {

	private final Registry registry;
	private final Notices notices;

	SkippedNotices(Registry registry, Notices notices) {
		this.registry = registry;
		this.notices = notices;
	}

	/** Once for what was given at once to several. */
	@ApplicationModuleListener
	void on(SuperiorSkipped event) {
		var agenda = new RegisteredNumber(registry.view(event.letter()).agendaNumber());
		var details = List.<Object>of(event.giver(), event.recipients().getFirst(), event.recipients().size() - 1, agenda,
				event.superior(), event.at());
		notices.tell(new Notice("disposition.skipped/%s/%s".formatted(event.letter(), event.at()), event.superior(),
				"notification.superior-skipped", details, null, "/notices"));
	}
}
