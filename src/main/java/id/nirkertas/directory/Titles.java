package id.nirkertas.directory;

import static java.util.stream.Collectors.groupingBy;

import id.nirkertas.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Titles of positions as letters print them. Within an agency everybody knows who the "Sekretaris Dinas" is; elsewhere they
 * read "Sekretaris Dinas Kesehatan".
 */
final class Titles {

	private static final Locale INDONESIA = Locale.of("id", "ID");

	private final Function<UnitId, Unit> units;
	private final Function<UnitId, Unit> agencies;
	private final Map<String, List<Position>> byTitle;

	/** @param agencies of whatever unit */
	Titles(List<Position> positions, Function<UnitId, Unit> units, Function<UnitId, Unit> agencies) {
		this.units = units;
		this.agencies = agencies;
		byTitle = positions.stream().collect(groupingBy(position -> plain(position.title())));
	}

	/** Every position that is called so, in the order of the organisation, whether in capitals or not. */
	List<Position> titled(String title) {
		return List.copyOf(byTitle.getOrDefault(plain(title.strip()), List.of()));
	}

	/** As colleagues read it: alone, unless another unit of the agency has such a position too. */
	String within(Position position) {
		var agency = agencies.apply(position.unit());
		var namesake = namesakes(position).stream().filter(other -> !other.unit().equals(position.unit()))
				.anyMatch(other -> agencies.apply(other.unit()).equals(agency));
		return namesake && !position.unit().equals(agency.id())
				? joined(position.title(), units.apply(position.unit()).name())
				: position.title();
	}

	/** As others read it. The head of an agency whose title nobody else has needs no more: "Sekretaris Daerah". */
	String abroad(Position position) {
		var agency = agencies.apply(position.unit());
		var title = within(position);
		return position.has(Duty.HEAD) && position.unit().equals(agency.id()) && isUnique(position)
				&& overlap(words(title), words(agency.name())) == 0 ? title : joined(title, agency.name());
	}

	boolean isUnique(Position position) {
		return namesakes(position).isEmpty();
	}

	private List<Position> namesakes(Position position) {
		return titled(position.title()).stream().filter(other -> !other.id().equals(position.id())).toList();
	}

	/** What both say is said once: "Sekretaris Dinas" of "Dinas Kesehatan" is "Sekretaris Dinas Kesehatan". */
	static String joined(String title, String unit) {
		if ((" " + plain(title) + " ").contains(" " + plain(unit) + " ")) {
			return title;
		}
		var name = words(unit);
		return (title + " " + String.join(" ", name.subList(overlap(words(title), name), name.size()))).strip();
	}

	/** How many words the one ends and the other begins with. */
	private static int overlap(List<String> title, List<String> name) {
		var shared = Math.min(title.size(), name.size());
		while (shared > 0
				&& !plain(title.subList(title.size() - shared, title.size())).equals(plain(name.subList(0, shared)))) {
			shared--;
		}
		return shared;
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.strip().split("\\s+"));
	}

	private static List<String> plain(List<String> words) {
		return words.stream().map(Titles::plain).toList();
	}

	private static String plain(String text) {
		return text.toLowerCase(INDONESIA);
	}
}
