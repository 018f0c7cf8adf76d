package id.nirkertas.distribution.web;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.AddressListId;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.Member;
import id.nirkertas.addresses.NameAndTown;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Members of a list as people type and read them: a position, or a body of the address book. */
@Component
class TypedMembers {

	private static final int SUGGESTIONS = 300;

	private final AddressLists lists;
	private final AddressBook book;
	private final NamedPositions positions;
	private final Directory directory;

	TypedMembers(AddressLists lists, AddressBook book, NamedPositions positions, Directory directory) {
		this.lists = lists;
		this.book = book;
		this.positions = positions;
		this.directory = directory;
	}

	/**
	 * A line of a list.
	 *
	 * @param where  the agency of a position, the town of a body
	 * @param active whether letters still go there
	 */
	record Line(UUID id, String name, String where, boolean outside, boolean active) {
	}

	List<Line> lines(Actor reader, AddressListId list) {
		return lists.members(reader, list).stream().map(member -> switch (member) {
			case Member.Inside inside -> new Line(inside.position().value(), directory.position(inside.position()).title(),
					directory.agencyOf(inside.position()).name(), false, true);
			case Member.Outside outside -> new Line(outside.body().id().value(), outside.body().card().name(),
					outside.body().card().town(), true, outside.body().active());
		}).toList();
	}

	/** What the field suggests; more of the book than this is found by typing it as it stands there. */
	List<NamedPositions.Choice> choices(Actor reader) {
		var bodies = book.offered(reader, "", SUGGESTIONS).stream()
				.map(body -> new NamedPositions.Choice(body.card().line(), body.card().town()));
		return Stream.concat(positions.all().stream(), bodies).toList();
	}

	/** Refuses with addresses.unknown-member what names none, and with addresses.member-retired what is offered no more. */
	int add(Actor by, AddressListId list, String text) {
		var position = positions.named(text.strip());
		if (position.isPresent()) {
			return lists.add(by, list, List.of(position.get().id()), List.of());
		}
		var body = book.known(by, NameAndTown.of(text))
				.orElseThrow(() -> new RefusedException("addresses.unknown-member", text.strip()));
		if (!body.active()) {
			throw new RefusedException("addresses.member-retired", body.card().name());
		}
		return lists.add(by, list, List.of(), List.of(body.id()));
	}
}
