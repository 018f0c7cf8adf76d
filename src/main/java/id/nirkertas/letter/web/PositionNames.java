package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Positions by a text that a list of suggestions can offer and a person can read: "Kepala Dinas Kesehatan · KADIS.DINKES". */
@Component
class PositionNames {

	private static final String MARK = " · ";

	private final Directory directory;

	PositionNames(Directory directory) {
		this.directory = directory;
	}

	String of(PositionId id) {
		return text(directory.position(id));
	}

	List<String> of(List<PositionId> ids) {
		return ids.stream().map(this::of).toList();
	}

	List<Choice> all() {
		return directory.positions().stream()
				.map(position -> new Choice(text(position), directory.unit(position.unit()).name())).toList();
	}

	/** For suggestions where officials are named. */
	List<String> people() {
		return directory.people().stream().map(Person::name).sorted().toList();
	}

	List<Position> signatoriesIn(PositionId drafter) {
		return directory.withDuty(directory.agencyOf(drafter).id(), Duty.SIGNATORY);
	}

	/** Refuses the first line that names none; the field goes with the refusal, so that the page can point at it. */
	List<PositionId> positions(String field, List<String> texts) {
		return texts.stream().map(text -> named(text)
				.orElseThrow(() -> new RefusedException("letter.unknown-position", text, field)).id()).toList();
	}

	boolean isKnown(String text) {
		return named(text).isPresent();
	}

	@Nullable
	PositionId chosen(String id) {
		return directory.positions().stream().map(Position::id).filter(position -> position.toString().equals(id))
				.findFirst()
				.orElse(null);
	}

	/** As offered; or the code alone; or a title that only one position has. */
	private Optional<Position> named(String text) {
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

	record Choice(String text, String unit) {
	}
}
