package id.nirkertas.spoken.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.platform.Panel.Page;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.spoken.SpokenOrders;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of a letter show of who ordered it by word of mouth; its paper shows nothing of it. */
@Configuration(proxyBeanMethods = false)
class SpokenOrderPanels {

	@Bean
	Panel ordersOfLetter(SpokenOrders orders) {
		return Panel.on(Page.LETTER, 11, (letter, reader) -> content(orders, letter, reader));
	}

	@Bean
	Panel ordersOfDraft(SpokenOrders orders) {
		return Panel.on(Page.DRAFT, 13, (letter, reader) -> content(orders, letter, reader));
	}

	private static Optional<Content> content(SpokenOrders orders, DocumentId letter, Actor reader) {
		var all = orders.on(letter);
		var mayNote = orders.mayNote(reader, letter).isAllowed();
		return all.isEmpty() && !mayNote
				? Optional.empty()
				: Optional.of(new Content("spoken/orders", "panel",
						Map.of("letter", letter.toString(), "orders", all, "mayNote", mayNote)));
	}
}
