package id.nirkertas.disposition;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Tenure;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What somebody gave, received or reported on in their days, in whatever positions: their own history. */
@Service
public class OwnDispositions {

	private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

	private final DispositionTable table;
	private final Registry registry;
	private final Access access;
	private final Directory directory;

	OwnDispositions(DispositionTable table, Registry registry, Access access, Directory directory) {
		this.table = table;
		this.registry = registry;
		this.access = access;
		this.directory = directory;
	}

	/** So many days in a position, as moments. */
	record Days(PositionId position, Instant from, Instant until) {

		/** Whether it came to them in those days. */
		boolean covers(DispositionView node) {
			return node.recipient().equals(position) && !node.givenAt().isBefore(from) && node.givenAt().isBefore(until);
		}
	}

	/** One of them, the letter it is on, and whether it was theirs to follow or they gave it. */
	public record Own(DispositionView node, IncomingView letter, boolean given) {
	}

	/** A page of them, and whether there are more behind it. */
	public record Page(List<Own> rows, boolean more) {
	}

	/**
	 * So many, the latest first, after others. Of a letter that hides its subject only what they did themselves; nothing of one
	 * that they may not see.
	 */
	public Page of(PersonId person, int after, int most) {
		var days = days(person);
		var found = table.ofHands(person, days, after, most + 1);
		var page = found.stream().limit(most).toList();
		var seen = access.visible(person, page.stream().map(DispositionView::letter).distinct().toList());
		var letters = registry.views(List.copyOf(seen)).stream()
				.collect(Collectors.toMap(IncomingView::id, Function.identity(), (first, _) -> first));
		return new Page(page.stream()
				.flatMap(node -> Stream.ofNullable(letters.get(node.letter()))
						.map(letter -> new Own(node, letter, isGiven(node, person, days))))
				.filter(own -> own.node().isDeedOf(person) || !own.letter().letter().secrecy().hidesSubject()).toList(),
				found.size() > most);
	}

	private static boolean isGiven(DispositionView node, PersonId person, List<Days> days) {
		return node.givenBy().equals(person)
				|| !person.equals(node.reportedBy()) && days.stream().noneMatch(held -> held.covers(node));
	}

	private List<Days> days(PersonId person) {
		return directory.tenuresOf(person).stream().map(this::days).toList();
	}

	private Days days(Tenure tenure) {
		var position = tenure.assignment().position();
		var zone = directory.zoneOf(position);
		var until = tenure.days().until();
		return new Days(position, tenure.days().from().atStartOfDay(zone).toInstant(),
				until == null ? FOREVER : until.plusDays(1).atStartOfDay(zone).toInstant());
	}
}
