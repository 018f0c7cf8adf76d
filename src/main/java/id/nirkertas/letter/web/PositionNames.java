package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Positions as the drafting page names them. */
@Component
class PositionNames {

	private final Directory directory;
	private final NamedPositions named;

	PositionNames(Directory directory, NamedPositions named) {
		this.directory = directory;
		this.named = named;
	}

	String of(PositionId id) {
		return named.of(id);
	}

	List<String> of(List<PositionId> ids) {
		return ids.stream().map(named::of).toList();
	}

	List<NamedPositions.Choice> all() {
		return named.all();
	}

	/** For suggestions where officials are named. */
	List<String> people() {
		return directory.people().stream().map(Person::name).sorted().toList();
	}

	List<Position> signatoriesIn(PositionId drafter) {
		var above = directory.superiorsOf(drafter).stream().filter(position -> position.has(Duty.SIGNATORY));
		return Stream.concat(directory.withDuty(directory.agencyOf(drafter).id(), Duty.SIGNATORY).stream(), above).distinct()
				.toList();
	}

	/** Whether a line names one. */
	boolean isKnown(String text) {
		return named.named(text).isPresent();
	}

	/** Refuses the first line that names none; the field goes with the refusal, so that the page can point at it. */
	List<PositionId> positions(String field, List<String> texts) {
		return texts.stream().map(text -> named.named(text)
				.orElseThrow(() -> new RefusedException("letter.unknown-position", text, field)).id()).toList();
	}

	@Nullable
	PositionId chosen(String id) {
		return directory.positions().stream().map(Position::id).filter(position -> position.toString().equals(id))
				.findFirst()
				.orElse(null);
	}
}
