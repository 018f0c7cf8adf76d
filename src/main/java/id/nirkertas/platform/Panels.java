package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The panels of a page, in order. Include with {@code ~{fragments/panels :: all(${panels})}}. */
@Component
public class Panels {

	private final ObjectProvider<Panel> panels;
	private final ObjectProvider<PanelHost> hosts;
	private final Wording wording;

	Panels(ObjectProvider<Panel> panels, ObjectProvider<PanelHost> hosts, Wording wording) {
		this.panels = panels;
		this.hosts = hosts;
		this.wording = wording;
	}

	public List<Panel.Content> of(Panel.Page page, DocumentId document, Actor reader) {
		return panels.stream().filter(panel -> panel.page() == page).sorted(Comparator.comparingInt(Panel::order))
				.map(panel -> panel.content(document, reader)).flatMap(Optional::stream).toList();
	}

	/** The page again, saying on top why an act from it, or from one of its panels, was refused. */
	public ModelAndView refused(Panel.Page page, DocumentId document, Actor reader, RefusedException refusal) {
		var fault = new FormFault("", wording.say(refusal.code(), refusal.details().toArray()));
		var again = hosts.stream().filter(host -> host.page() == page).findFirst().orElseThrow()
				.show(document, reader, List.of(fault));
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}
}
