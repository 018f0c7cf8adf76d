package id.nirkertas.workflow.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom somebody means who asks about a person: by name or a part of it, employee number, log-in name, or what they are. */
@Component
class AskedPeople {

	static final int MOST = 20;

	private final Directory directory;
	private final NamedPeople names;

	AskedPeople(Directory directory, NamedPeople names) {
		this.directory = directory;
		this.names = names;
	}

	/**
	 * Those who were meant, or several of whom one may have been.
	 *
	 * @param people  to answer for
	 * @param choices to choose from; empty unless nobody was named exactly
	 * @param vacant  titles of what was meant and nobody fills
	 */
	record Meant(List<Person> people, List<Choice> choices, List<String> vacant) {
	}

	/** @param position what they are today; empty for whoever fills nothing */
	record Choice(String username, String name, String position) {
	}

	Meant meant(String asked) {
		var exact = names.meant(asked);
		if (!exact.isEmpty()) {
			return new Meant(exact, List.of(), List.of());
		}
		var titled = titled(asked.strip().toLowerCase(Locale.ROOT));
		var found = new LinkedHashSet<>(names.search(asked, MOST));
		titled.forEach(position -> directory.holderOf(position.id()).map(Holder::person).ifPresent(found::add));
		return found.size() == 1
				? new Meant(List.copyOf(found), List.of(), List.of())
				: new Meant(List.of(), found.stream().limit(MOST).map(this::choice).toList(), vacant(found, titled));
	}

	private List<Position> titled(String asked) {
		return directory.positions().stream()
				.filter(position -> directory.fullTitle(position.id()).toLowerCase(Locale.ROOT).contains(asked))
				.limit(MOST).toList();
	}

	private List<String> vacant(Set<Person> found, List<Position> titled) {
		return found.isEmpty()
				? titled.stream().map(position -> directory.fullTitle(position.id())).toList()
				: List.of();
	}

	private Choice choice(Person person) {
		return new Choice(person.username(), NamedPeople.of(person), directory.heldBy(person.id()).stream()
				.map(held -> directory.fullTitle(held.position().id())).collect(Collectors.joining("; ")));
	}
}
