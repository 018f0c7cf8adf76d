package id.nirkertas.handover.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Leavers;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and lists as the pages of handovers show them; in templates it is {@code @handoverPage}. */
@Component("handoverPage")
class HandoverPage {

	private final Handovers handovers;
	private final Leavers leavers;
	private final Directory directory;
	private final OfficeClock clock;
	private final Wording wording;

	HandoverPage(Handovers handovers, Leavers leavers, Directory directory, OfficeClock clock, Wording wording) {
		this.handovers = handovers;
		this.leavers = leavers;
		this.directory = directory;
		this.clock = clock;
		this.wording = wording;
	}

	/** Somebody who signs the record. */
	record Signer(String part, String name, String number, String title) {
	}

	/** A desk that can be passed on: of one position, or all of a person's. */
	record Desk(String position, String title, String holder) {
	}

	/** What the reader has left so lately that it is still theirs to pass on. */
	List<PositionId> justLeft(Actor reader) {
		return leavers.justLeft(reader.person());
	}

	/** Of whoever fills no position any more: who passes on what they have just left, as a sentence for each. */
	List<String> proposedByOthers(Actor reader) {
		return directory.heldBy(reader.person()).isEmpty()
				? justLeft(reader).stream().map(position -> wording.why(handovers.mayPropose(reader, List.of(position))))
						.toList()
				: List.of();
	}

	/** Those of the reader, those they have just left, then those of their direct subordinates. */
	List<Desk> desks(Actor reader) {
		var own = directory.heldBy(reader.person()).stream().map(Holder::position);
		var left = justLeft(reader).stream().map(directory::position);
		return Stream.of(own, left, directory.subordinatesOf(reader.position()).stream()).flatMap(Function.identity())
				.distinct()
				.filter(position -> handovers.mayPropose(reader, List.of(position.id())).isAllowed())
				.map(position -> new Desk(position.id().toString(), position.title(), leaving(reader, position.id())))
				.toList();
	}

	/** Of those below the reader who fill several positions: all of them in one act. */
	List<Desk> wholeDesks(Actor reader) {
		return directory.subordinatesOf(reader.position()).stream()
				.flatMap(position -> directory.assignmentsTo(position.id()).stream())
				.filter(directory::isInForce).map(Assignment::person)
				.filter(person -> !person.equals(reader.person())).distinct()
				.map(person -> Map.entry(person, handovers.passable(reader, person)))
				.filter(whole -> whole.getValue().size() > 1)
				.filter(whole -> handovers.mayPropose(reader, whole.getValue()).isAllowed())
				.map(whole -> new Desk(NewHandoverPage.OF_PERSON + whole.getKey(), titles(whole.getValue()),
						name(whole.getKey())))
				.toList();
	}

	Map<ItemKind, List<HandoverItem>> groups(List<HandoverItem> items) {
		var groups = new LinkedHashMap<ItemKind, List<HandoverItem>>();
		for (var kind : ItemKind.values()) {
			var of = items.stream().filter(item -> item.kind() == kind).toList();
			if (!of.isEmpty()) {
				groups.put(kind, of);
			}
		}
		return groups;
	}

	String titles(List<PositionId> positions) {
		return String.join("; ", positions.stream().map(directory::position).map(Position::title).toList());
	}

	String name(PersonId person) {
		return directory.person(person).map(Person::name).orElse("–");
	}

	/** The name of whoever would hand the position over. */
	private String leaving(Actor reader, PositionId position) {
		return leavers.from(reader, position).map(this::name).orElse("–");
	}

	/** The names of whoever would hand the positions over. */
	String leaving(Actor reader, List<PositionId> positions) {
		return String.join("; ", positions.stream().map(position -> leaving(reader, position)).distinct().toList());
	}

	/** Whoever hands over, whoever takes over, and the superior of both. */
	List<Signer> signers(Handover handover) {
		var first = handover.positions().getFirst();
		return List.of(signer("handover.record.leaving", handover.leaving(), titles(handover.positions())),
				signer("handover.record.successor", handover.successor(), titleOf(handover.successor(), first)),
				superior("handover.record.superior", first));
	}

	private Signer signer(String part, PersonId id, String title) {
		return directory.person(id).map(person -> new Signer(part, person.name(), person.employeeNumber(), title))
				.orElseGet(() -> new Signer(part, "–", "", title));
	}

	/** The nearest superior of the desk, with whoever acts there today. */
	private Signer superior(String part, PositionId position) {
		return directory.superiorsOf(position).stream().findFirst()
				.map(superior -> directory.holderOf(superior.id())
						.map(holder -> new Signer(part, holder.person().name(), holder.person().employeeNumber(),
								titled(holder)))
						.orElseGet(() -> new Signer(part, "", "", superior.title())))
				.orElseGet(() -> new Signer(part, "", "", ""));
	}

	/** What somebody fills today, for under their name. */
	private String titleOf(PersonId person, @Nullable PositionId preferred) {
		var held = directory.heldBy(person);
		return held.stream().filter(each -> each.position().id().equals(preferred)).findFirst()
				.or(() -> held.stream().findFirst()).map(this::titled).orElse("");
	}

	private String titled(Holder holder) {
		return holder.capacity() == Capacity.PERMANENT
				? holder.position().title()
				: wording.name(holder.capacity()) + " " + holder.position().title();
	}

	public LocalDate dayOf(Instant at) {
		return clock.dayOf(at);
	}

	/** The place of the agency, before the date. */
	String place(PositionId position) {
		var address = directory.agencyOf(position).address();
		return address == null ? "" : address.place();
	}

	String agency(PositionId position) {
		return directory.agencyOf(position).name();
	}
}
