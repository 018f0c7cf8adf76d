package id.nirkertas.workflow;

import id.nirkertas.records.DocumentFiled;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A filed document has reached the end of its flow, be it an outgoing letter or an incoming one. */
@Component
class FilingFlow {

	private final Processes processes;
	private final Registry registry;

	FilingFlow(Processes processes, Registry registry) {
		this.processes = processes;
		this.registry = registry;
	}

	/** The flow of a copy ended when it was read; whoever files it all the same does so for themselves. */
	@EventListener
	void on(DocumentFiled event) {
		var incoming = registry.views(List.of(event.document())).stream().findFirst();
		if (incoming.isEmpty()) {
			processes.complete("fileLetter", event.document(), Facts.none());
		} else if (incoming.get().letter().standing() == Standing.ADDRESSEE) {
			processes.complete("fileIncoming", event.document(), Facts.none());
		}
	}
}
