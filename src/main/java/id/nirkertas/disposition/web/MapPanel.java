package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.platform.Panel;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an incoming letter: the living map, and for its addressee the way to give more or to close it. */
@Component
class MapPanel implements Panel {

	private final Dispositions dispositions;
	private final LivingMap map;
	private final Registry registry;
	private final Directory directory;

	MapPanel(Dispositions dispositions, LivingMap map, Registry registry, Directory directory) {
		this.dispositions = dispositions;
		this.map = map;
		this.registry = registry;
		this.directory = directory;
	}

	@Override
	public Page page() {
		return Page.INCOMING;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
		var incoming = registry.view(document);
		if (incoming.letter().standing() == Standing.COPY) {
			return Optional.empty();
		}
		var nodes = map.of(document, reader);
		var mine = incoming.letter().addressee().equals(reader.position());
		Map<String, Object> model = new HashMap<>();
		model.put("letter", document);
		model.put("addressee", directory.position(incoming.letter().addressee()).title());
		model.put("state", incoming.state());
		model.put("nodes", nodes);
		model.put("summary", map.summary(nodes));
		model.put("acts", mine && incoming.state() == IncomingState.DISPOSED);
		model.put("mayAnswer", mine && directory.mayAct(reader).isAllowed());
		model.put("mayGive", dispositions.mayGive(reader, document, null));
		model.put("maySettle", dispositions.maySettle(reader, document));
		return Optional.of(new Content("disposition/panel", "panel", model));
	}
}
