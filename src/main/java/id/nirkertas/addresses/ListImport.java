package id.nirkertas.addresses;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a table of bodies beside what the book and a list have already. */
@Component
class ListImport {

	private final AddressBook book;
	private final BodyTable bodies;
	private final OfficeClock clock;

	ListImport(AddressBook book, BodyTable bodies, OfficeClock clock) {
		this.book = book;
		this.bodies = bodies;
		this.clock = clock;
	}

	ImportPlan plan(Actor by, TableFile sheet, List<Member> members) {
		var known = book.known(by, sheet.rows().stream().map(TableFile.Row::card).toList());
		var listed = members.stream()
				.flatMap(
						member -> member instanceof Member.Outside outside ? Stream.of(outside.body().id()) : Stream.empty())
				.collect(Collectors.toSet());
		return ImportPlan.of(sheet, known, listed);
	}

	/** Those that come on the list, in the order of the table, the new ones written into the book. */
	List<OutsideBodyId> bodies(Actor by, Book part, ImportPlan plan) {
		var coming = new ArrayList<OutsideBodyId>();
		for (var row : plan.rows()) {
			if (row.fate() == ImportPlan.Fate.NEW) {
				var id = OutsideBodyId.random();
				coming.add(bodies.add(id, part, row.card(), clock.now()) ? id : there(by, row.card()));
			} else if (row.fate() == ImportPlan.Fate.KNOWN && row.known() != null) {
				coming.add(row.known().id());
			}
		}
		return coming;
	}

	/** Somebody else has just put it in. */
	private OutsideBodyId there(Actor by, Card card) {
		return book.known(by, List.of(card)).values().stream().findFirst().orElseThrow().id();
	}
}
