package id.nirkertas.distribution.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.distribution.DeliveryView;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.platform.Panel;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a sent letter: where it lies, and who has read it. */
@Component
class DeliveryPanel implements Panel {

	private final Distribution distribution;
	private final Directory directory;

	DeliveryPanel(Distribution distribution, Directory directory) {
		this.distribution = distribution;
		this.directory = directory;
	}

	@Override
	public Page page() {
		return Page.LETTER;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
		var lines = distribution.deliveries(document).stream().map(this::line).toList();
		return lines.isEmpty()
				? Optional.empty()
				: Optional.of(new Content("distribution/deliveries", "panel", Map.of("deliveries", lines,
						"read", lines.stream().filter(line -> line.delivery().readAt() != null).count())));
	}

	private Line line(DeliveryView delivery) {
		return new Line(directory.position(delivery.recipient()).title(), directory.agencyOf(delivery.recipient()).name(),
				delivery);
	}

	record Line(String recipient, String agency, DeliveryView delivery) {
	}
}
