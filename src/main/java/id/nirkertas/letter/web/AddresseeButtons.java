package id.nirkertas.letter.web;

import id.nirkertas.addresses.AddressList;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.Member;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The buttons beside the addressees: one takes an addressee off, another puts all members of a list on. Either is done to what
 * was typed, which is then saved as always.
 */
@Component
class AddresseeButtons {

	private static final String DROP = "drop";
	private static final String ADD = "add-list";
	private static final String INSIDE = "addressees";
	private static final String OUTSIDE = "outside";

	private final AddressLists lists;
	private final PositionNames names;
	private final Wording wording;

	AddresseeButtons(AddressLists lists, PositionNames names, Wording wording) {
		this.lists = lists;
		this.names = names;
		this.wording = wording;
	}

	static boolean isPressed(MultiValueMap<String, String> posted) {
		return posted.containsKey(DROP) || posted.containsKey(ADD);
	}

	/** What was typed, as it stands once the button is pressed. */
	MultiValueMap<String, String> pressed(Actor actor, MultiValueMap<String, String> typed) {
		if (!isPressed(typed)) {
			return typed;
		}
		var after = new LinkedMultiValueMap<>(typed);
		drop(after);
		if (typed.containsKey(ADD)) {
			chosen(actor, typed).ifPresent(list -> lists.members(actor, list.id()).forEach(member -> put(member, after)));
		}
		return after;
	}

	/** What the page says afterwards. */
	String told(Actor actor, MultiValueMap<String, String> posted, DraftContent saved) {
		if (!posted.containsKey(ADD)) {
			return "letter.done.saved";
		}
		var all = saved.addressees().size() + saved.more().addressedOutside().size();
		return chosen(actor, posted).map(list -> wording.say("letter.done.list-added", list.name(), all))
				.orElseGet(() -> wording.say("letter.done.no-list"));
	}

	/** None where the list was closed since the page was opened. */
	private Optional<AddressList> chosen(Actor actor, MultiValueMap<String, String> posted) {
		var id = DraftForm.one(posted, "list");
		return lists.lists(actor).stream().filter(AddressList::active)
				.filter(list -> list.id().toString().equals(id)).findFirst();
	}

	/** Members that letters no longer go to stay off. */
	private void put(Member member, MultiValueMap<String, String> form) {
		switch (member) {
			case Member.Inside inside -> form.add(INSIDE, names.of(inside.position()));
			case Member.Outside outside when outside.body().active() -> form.add(OUTSIDE, outside.body().card().line());
			case Member.Outside _ -> {
			}
		}
	}

	private static void drop(MultiValueMap<String, String> form) {
		var parts = DraftForm.one(form, DROP).split(":", 2);
		if (parts.length == 2 && Set.of(INSIDE, OUTSIDE).contains(parts[0])) {
			List<String> left = DraftForm.lines(form, parts[0]).stream().filter(line -> !line.equals(parts[1].strip()))
					.toList();
			form.put(parts[0], left);
		}
	}
}
