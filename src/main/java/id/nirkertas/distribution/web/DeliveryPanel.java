package id.nirkertas.distribution.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.distribution.BatchProgress;
import id.nirkertas.distribution.DeliveryView;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a sent letter: where it lies, and who has read it. */
@Configuration(proxyBeanMethods = false)
class DeliveryPanel {

	@Bean
	Panel deliveriesOfLetter(Distribution distribution, Directory directory) {
		return Panel.on(Panel.Page.LETTER, 60,
				(letter, reader) -> content(letter, distribution.progress(letter),
						distribution.deliveries(letter).stream().map(delivery -> Line.of(delivery, directory)).toList()));
	}

	private static Optional<Content> content(DocumentId letter, Optional<BatchProgress> progress, List<Line> lines) {
		return lines.isEmpty() && progress.isEmpty()
				? Optional.empty()
				: Optional.of(new Content("distribution/deliveries", "panel",
						Map.of("letter", letter, "progress", progress.stream().toList(), "deliveries", lines, "read",
								lines.stream().filter(line -> line.delivery().readAt() != null).count())));
	}

	record Line(String recipient, String agency, DeliveryView delivery) {

		static Line of(DeliveryView delivery, Directory directory) {
			return new Line(directory.position(delivery.recipient()).title(),
					directory.agencyOf(delivery.recipient()).name(), delivery);
		}
	}
}
