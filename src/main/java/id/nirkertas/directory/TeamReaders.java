package id.nirkertas.directory;

import id.nirkertas.shared.Kept;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Remembered;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom teams concern: who leads or belongs to one, and whoever stands above them. A change is known after ten seconds. */
@Component
public class TeamReaders implements Remembered {

	private static final Duration KEPT = Duration.ofSeconds(10);

	private final TeamTables tables;
	private final Directory directory;
	private final Kept<Set<PositionId>> known = new Kept<>(KEPT, this::read);

	TeamReaders(TeamTables tables, Directory directory) {
		this.tables = tables;
		this.directory = directory;
	}

	@Override
	public void lookAgain() {
		known.forget();
	}

	/** Whether there is a team, of today or before, that they may read by their place in it. */
	public boolean include(PositionId position) {
		return known.get().contains(position);
	}

	private Set<PositionId> read() {
		return tables.everybody().stream().map(position -> Stream.concat(Stream.of(position),
				directory.superiorsOf(position).stream().map(Position::id)))
				.flatMap(Function.identity()).collect(Collectors.toUnmodifiableSet());
	}
}
