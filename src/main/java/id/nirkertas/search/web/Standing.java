package id.nirkertas.search.web;

import id.nirkertas.letter.Amendment;
import id.nirkertas.letter.Relations;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.search.Hit;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which of the letters on a page of hits were corrected or revoked since, where they were sent and where they came. */
@Component("standingOfHits")
class Standing {

	private final Relations relations;
	private final Registry registry;

	Standing(Relations relations, Registry registry) {
		this.relations = relations;
		this.registry = registry;
	}

	Map<DocumentId, List<Amendment>> of(List<Hit> hits) {
		var letters = new HashMap<DocumentId, DocumentId>();
		hits.stream().filter(hit -> !hit.incoming() && !hit.byHand())
				.forEach(hit -> letters.put(hit.document(), hit.document()));
		registry.views(hits.stream().filter(Hit::incoming).map(Hit::document).toList())
				.forEach(entry -> origin(entry).forEach(origin -> letters.put(entry.id(), origin)));
		var amendments = relations.amendments(letters.values().stream().distinct().toList());
		var standing = new HashMap<DocumentId, List<Amendment>>();
		letters.forEach((hit, letter) -> standing.put(hit, amendments.getOrDefault(letter, List.of())));
		return standing;
	}

	private static Stream<DocumentId> origin(IncomingView entry) {
		return Stream.ofNullable(entry.letter().origin());
	}
}
