package id.nirkertas.registry.web;

import id.nirkertas.access.Access;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a letter: what came in to answer it, for those who may see that. */
@Configuration(proxyBeanMethods = false)
class AnsweringPanel {

	@Bean
	Panel answersToLetter(Registry registry, Access access) {
		return Panel.on(Panel.Page.LETTER, 6, (letter, reader) -> Optional.of(registry.answering(letter))
				.filter(entries -> !entries.isEmpty()).map(entries -> {
					var seen = access.visible(reader.person(), entries.stream().map(IncomingView::id).toList());
					return entries.stream().filter(entry -> seen.contains(entry.id())).toList();
				}).filter(entries -> !entries.isEmpty()).map(AnsweringPanel::content));
	}

	private static Content content(List<IncomingView> entries) {
		return new Content("registry/answers", "panel", Map.of("entries", entries));
	}
}
