package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Positions as the drafting page names them. */
@Component
class PositionNames {

	/** Of positions that have one title. */
	private static final int NAMED = 3;

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

	List<Position> signatoriesIn(PositionId drafter) {
		var above = directory.superiorsOf(drafter).stream().filter(position -> position.has(Duty.SIGNATORY));
		return Stream.concat(directory.withDuty(directory.agencyOf(drafter).id(), Duty.SIGNATORY).stream(), above).distinct()
				.toList();
	}

	/** As {@link #signatoriesIn}, and those who are chosen already, which no choice may lose, though abolished since. */
	List<Position> signatoriesFor(PositionId drafter, @Nullable PositionId saved,
			@Nullable PositionId typed) {
		return Stream
				.concat(signatoriesIn(drafter).stream(),
						Stream.concat(Stream.ofNullable(saved), Stream.ofNullable(typed)).map(directory::position))
				.distinct().toList();
	}

	/** Whether letters are ever put before them for their signature. */
	boolean maySign(PositionId position) {
		return directory.position(position).has(Duty.SIGNATORY);
	}

	/** Whether a line names one. */
	boolean isKnown(String text) {
		return named.named(text).isPresent();
	}

	/**
	 * Those that a line may mean, where they are several.
	 *
	 * @param some a few of them, each by what names it alone
	 * @param more how many others there are
	 */
	record Namesakes(String some, int more) {
	}

	Optional<Namesakes> namesakes(String line) {
		var meant = named.meant(line);
		return meant.size() < 2
				? Optional.empty()
				: Optional
						.of(new Namesakes(meant.stream().limit(NAMED).map(named::distinct).collect(Collectors.joining("; ")),
								Math.max(0, meant.size() - NAMED)));
	}

	/** Refuses the first line that names none, or several; the field goes with the refusal, so that the page can point at it. */
	List<PositionId> positions(String field, List<String> texts) {
		return texts.stream().map(text -> named.named(text).orElseThrow(() -> refusal(field, text)).id()).toList();
	}

	private RefusedException refusal(String field, String text) {
		return namesakes(text)
				.map(several -> new RefusedException("letter.several-positions", text, several.some(), several.more(),
						field))
				.orElseGet(() -> new RefusedException("letter.unknown-position", text, field));
	}

	/** One that was abolished since it was chosen too: what is missing then, the checklist says. */
	@Nullable
	PositionId chosen(String id) {
		return directory.everyPosition().stream().map(Position::id).filter(position -> position.toString().equals(id))
				.findFirst()
				.orElse(null);
	}
}
