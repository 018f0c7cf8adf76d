package id.nirkertas.distribution.web;

import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.distribution.OutsideDelivery;
import id.nirkertas.platform.Panel;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a letter that goes out of the government: which of its addressees have it, and the way to say so. */
@Configuration(proxyBeanMethods = false)
class OutsidePanel {

	@Bean
	Panel deliveriesOutside(OutsideDeliveries outside) {
		return Panel.on(Panel.Page.LETTER, 61, (letter, reader) -> {
			var deliveries = outside.of(letter);
			return deliveries.isEmpty()
					? Optional.empty()
					: Optional.of(new Panel.Content("distribution/outside", "panel", Map.of("letter", letter, "deliveries",
							deliveries, "sent", deliveries.stream().filter(OutsideDelivery::isSent).count(), "may",
							outside.mayRecord(reader, letter).isAllowed())));
		});
	}
}
