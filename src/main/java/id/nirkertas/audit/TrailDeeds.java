package id.nirkertas.audit;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DeedBook;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads out of the trail what somebody did. */
@Component
record TrailDeeds(TrailTables tables) implements DeedBook {

	@Override
	public List<Deed> of(Actor by, Instant from, Instant until, Collection<String> events) {
		return tables.of(by, from, until, events).stream().map(line -> {
			var document = line.document();
			return new Deed(line.at(), line.event(), document == null ? null : new DocumentId(document));
		}).toList();
	}

	@Override
	public Optional<Span> acted(PersonId person, PositionId position, Instant from, Instant before) {
		return tables.acted(person, position, from, before);
	}
}
