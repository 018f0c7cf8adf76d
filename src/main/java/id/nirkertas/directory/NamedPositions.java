package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Positions by a text that a list of suggestions can offer and a person can read: "Kepala Dinas Kesehatan · KADIS.DINKES". */
@Component
public class NamedPositions {

	private static final String MARK = " · ";

	private final Directory directory;

	NamedPositions(Directory directory) {
		this.directory = directory;
	}

	/** A position's text, and the name of its unit. */
	public record Choice(String text, String unit) {
	}

	public String of(PositionId id) {
		return text(directory.position(id));
	}

	public List<Choice> all() {
		return directory.positions().stream()
				.map(position -> new Choice(text(position), directory.unit(position.unit()).name())).toList();
	}

	/** As offered; or the code alone; or a title that only one position has. */
	public Optional<Position> named(String text) {
		var mark = text.lastIndexOf(MARK);
		var code = mark < 0 ? text : text.substring(mark + MARK.length());
		return directory.positionCoded(code.strip()).or(() -> {
			var titled = directory.positions().stream().filter(position -> position.title().equalsIgnoreCase(text)).toList();
			return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
		});
	}

	private static String text(Position position) {
		return position.title() + MARK + position.code();
	}
}
