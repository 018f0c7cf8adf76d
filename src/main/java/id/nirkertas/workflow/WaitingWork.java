package id.nirkertas.workflow;

import id.nirkertas.directory.PositionWork;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for a position: a position that is abolished would leave it to nobody. */
@Component
class WaitingWork implements PositionWork {

	private final Worklist worklist;
	private final Letters letters;
	private final Registry registry;

	WaitingWork(Worklist worklist, Letters letters, Registry registry) {
		this.worklist = worklist;
		this.letters = letters;
		this.registry = registry;
	}

	@Override
	public int openIn(PositionId position) {
		return worklist.of(List.of(position)).size();
	}

	@Override
	public List<String> firstIn(PositionId position, int most) {
		return worklist.of(List.of(position)).stream().filter(item -> item.work().isOfDocument())
				.flatMap(item -> name(item).stream()).distinct().limit(most).toList();
	}

	private Optional<String> name(WorkItem item) {
		var document = DocumentId.of(item.key());
		if (!item.work().isOfIncoming()) {
			return letters.view(document).openName();
		}
		var letter = registry.view(document).letter();
		return letter.secrecy().hidesSubject() ? Optional.empty() : Optional.of(letter.subject());
	}
}
