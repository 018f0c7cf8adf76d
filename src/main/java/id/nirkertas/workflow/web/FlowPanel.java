package id.nirkertas.workflow.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.workflow.Pictures;
import java.util.Map;
import java.util.Optional;

/** "Where is this letter" on the page of a letter, for everyone who may see it. */
record FlowPanel(Page page, Pictures pictures) implements Panel {

	@Override
	public int order() {
		return 80;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
		return pictures.of(document.toString()).map(picture -> new Content("workflow/panel", "panel",
				Map.of("picture", picture, "document", document.toString())));
	}
}
