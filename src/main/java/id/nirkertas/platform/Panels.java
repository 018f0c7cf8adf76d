package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The panels of a page, in order. Include with {@code ~{fragments/panels :: all(${panels})}}. */
@Component
public class Panels {

	private final ObjectProvider<Panel> panels;

	Panels(ObjectProvider<Panel> panels) {
		this.panels = panels;
	}

	public List<Panel.Content> of(Panel.Page page, DocumentId document, Actor reader) {
		return panels.stream().filter(panel -> panel.page() == page).sorted(Comparator.comparingInt(Panel::order))
				.map(panel -> panel.content(document, reader)).flatMap(Optional::stream).toList();
	}
}
