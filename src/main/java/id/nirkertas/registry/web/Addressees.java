package id.nirkertas.registry.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Positions of an agency as a registrar names them: by title; where two have the same, with the code behind it. */
@Component
class Addressees {

	private final Directory directory;

	Addressees(Directory directory) {
		this.directory = directory;
	}

	List<Choice> of(UnitId agency) {
		var own = directory.positions().stream().filter(position -> directory.agencyOf(position.id()).id().equals(agency))
				.toList();
		return own.stream().map(position -> new Choice(name(position, own), position)).toList();
	}

	Optional<Position> named(UnitId agency, String text) {
		return of(agency).stream()
				.filter(choice -> choice.name().equalsIgnoreCase(text.strip())
						|| choice.position().code().equalsIgnoreCase(text.strip()))
				.map(Choice::position).findFirst();
	}

	private static String name(Position position, List<Position> all) {
		var unique = all.stream().filter(other -> other.title().equals(position.title())).count() == 1;
		return unique ? position.title() : "%s [%s]".formatted(position.title(), position.code());
	}

	record Choice(String name, Position position) {
	}
}
