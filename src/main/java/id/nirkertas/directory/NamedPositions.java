package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Positions by a text that a list of suggestions can offer and a person can read: "Kepala Dinas Kesehatan · KADIS.DINKES". */
@Component
public class NamedPositions {

	private static final String MARK = " · ";

	private final Directory directory;
	private final OfficeDay day;

	NamedPositions(Directory directory, OfficeDay day) {
		this.directory = directory;
		this.day = day;
	}

	/** A position's text, and the name of its unit. */
	public record Choice(String text, String unit) {
	}

	public String of(PositionId id) {
		return text(directory.position(id));
	}

	public List<Choice> all() {
		return directory.positions().stream().map(this::choice).toList();
	}

	/** Those of one agency. */
	public List<Choice> of(UnitId agency) {
		return directory.positions().stream().filter(position -> directory.agencyOf(position.id()).id().equals(agency))
				.map(this::choice).toList();
	}

	private Choice choice(Position position) {
		return new Choice(text(position), directory.unit(position.unit()).name());
	}

	/** Those whose title, code or unit has every word of a text. */
	public List<Choice> search(String text, int most) {
		var words = Stream.of(text.replace(MARK, " ").strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
		return directory.positions().stream()
				.map(position -> new Choice(text(position), directory.unit(position.unit()).name()))
				.filter(choice -> {
					var said = (choice.text() + ' ' + choice.unit()).toLowerCase(Locale.ROOT);
					return words.stream().allMatch(said::contains);
				}).limit(most).toList();
	}

	/** Tells namesakes apart: "Sekretaris Dinas Kesehatan · SEKDIS.DINKES". */
	public String distinct(Position position) {
		return directory.fullTitle(position.id()) + MARK + position.code();
	}

	/** As offered; or the code alone; or a title that only one position has. */
	public Optional<Position> named(String text) {
		var meant = meant(text);
		return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
	}

	/** All that a text may mean: several where a title has namesakes. */
	public List<Position> meant(String text) {
		var mark = text.lastIndexOf(MARK);
		var code = mark < 0 ? text : text.substring(mark + MARK.length());
		return directory.positionCoded(code.strip()).filter(position -> position.exists(day.today())).map(List::of)
				.orElseGet(() -> {
					var titled = directory.titled(text);
					return titled.isEmpty() ? fullyTitled(text.strip()) : titled;
				});
	}

	private List<Position> fullyTitled(String text) {
		return directory.positions().stream()
				.filter(position -> directory.fullTitle(position.id()).equalsIgnoreCase(text)).toList();
	}

	private static String text(Position position) {
		return position.title() + MARK + position.code();
	}
}
