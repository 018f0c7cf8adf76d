package id.nirkertas.distribution.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.letter.RelatedLetter;
import id.nirkertas.letter.Relations;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of an incoming letter: that its sender corrected or revoked it since, and what it has to do with others. */
@Configuration(proxyBeanMethods = false)
class RelationPanels {

	@Bean
	Panel amendmentsOfIncoming(Registry registry, Relations relations) {
		return Panel.on(Panel.Page.INCOMING_NOTICE, 10, (incoming, _) -> Optional
				.ofNullable(registry.view(incoming).letter().origin())
				.map(origin -> relations.amendments(List.of(origin)).getOrDefault(origin, List.of()))
				.filter(amendments -> !amendments.isEmpty())
				.map(amendments -> new Content("distribution/relations", "standing", Map.of("amendments", amendments))));
	}

	@Bean
	Panel relationsOfIncoming(Registry registry, Letters letters, Relations relations) {
		return Panel.on(Panel.Page.INCOMING, 5, (incoming, reader) -> Optional
				.of(related(registry, letters, relations, incoming, reader)).filter(related -> !related.isEmpty())
				.map(related -> new Content("distribution/relations", "panel", Map.of("related", related))));
	}

	private static List<RelatedLetter> related(Registry registry, Letters letters, Relations relations, DocumentId incoming,
			Actor reader) {
		var origin = registry.view(incoming).letter().origin();
		return origin == null ? relations.of(reader, incoming) : relations.of(reader, letters.view(origin));
	}
}
