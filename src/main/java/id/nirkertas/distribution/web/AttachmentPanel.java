package id.nirkertas.distribution.web;

import id.nirkertas.distribution.Distribution;
import id.nirkertas.platform.Panel;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an incoming letter that was sent inside: the files that came with it. */
@Component
class AttachmentPanel implements Panel {

	private final Distribution distribution;

	AttachmentPanel(Distribution distribution) {
		this.distribution = distribution;
	}

	@Override
	public Page page() {
		return Page.INCOMING;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
		var attachments = distribution.attachments(document);
		return attachments.isEmpty()
				? Optional.empty()
				: Optional.of(new Content("distribution/attachments", "panel",
						Map.of("incoming", document, "attachments", attachments)));
	}
}
