package id.nirkertas.letter.web;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.AddressList;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.Card;
import id.nirkertas.addresses.NameAndTown;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The addressees as the drafting page lays them out: a few in fields of their own, many folded into a list. */
@Component
class AddresseeFields {

	/** More fields than this nobody looks through. */
	private static final int UNFOLDED = 12;
	private static final int SUGGESTIONS = 200;

	private final AddressBook book;
	private final AddressLists lists;
	private final PositionNames names;

	AddresseeFields(AddressBook book, AddressLists lists, PositionNames names) {
		this.book = book;
		this.lists = lists;
		this.names = names;
	}

	/**
	 * Addressees of one sort.
	 *
	 * @param folded those in the list
	 * @param open   those in fields, where what is wrong can be mended
	 * @param rows   how many fields there are, empty ones with them
	 */
	record Group(List<String> folded, List<String> open, int rows) {

		static Group of(List<String> lines, Predicate<String> settled, int blanks) {
			if (lines.size() <= UNFOLDED) {
				return new Group(List.of(), lines, lines.size() + blanks);
			}
			var open = lines.stream().filter(settled.negate()).toList();
			return new Group(lines.stream().filter(settled).toList(), open, open.size() + blanks);
		}

		public int last() {
			return rows - 1;
		}

		public int count() {
			return folded.size() + open.size();
		}

		/** All folded ones in one field. */
		public String text() {
			return String.join("\n", folded);
		}
	}

	/**
	 * The part of the page.
	 *
	 * @param asks whether there are more suggestions than the page brings, to be asked for while typing
	 */
	record Fields(Group inside, Group outside, List<String> suggestions, boolean asks, List<AddressList> lists) {
	}

	Fields of(Actor actor, DraftForm form, int blanks) {
		var offered = book.offered(actor, "", SUGGESTIONS + 1);
		return new Fields(Group.of(form.addressees(), names::isKnown, blanks),
				Group.of(form.more().outside(), AddresseeFields::isSound, blanks),
				offered.stream().limit(SUGGESTIONS).map(body -> body.card().line()).toList(), offered.size() > SUGGESTIONS,
				lists.lists(actor).stream().filter(list -> list.active() && list.members() > 0).toList());
	}

	private static boolean isSound(String line) {
		var typed = NameAndTown.of(line);
		return !typed.name().isEmpty() && typed.name().length() <= Card.LONGEST_NAME
				&& typed.town().length() <= Card.LONGEST_TOWN;
	}
}
