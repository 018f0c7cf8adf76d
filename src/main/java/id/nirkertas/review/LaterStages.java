package id.nirkertas.review;

import id.nirkertas.directory.PositionWork;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters that will come to a position once the stages before it are done. */
@Component
class LaterStages implements PositionWork {

	private final ReviewTable table;
	private final Letters letters;

	LaterStages(ReviewTable table, Letters letters) {
		this.table = table;
		this.letters = letters;
	}

	@Override
	public int openIn(PositionId position) {
		return coming(position).size();
	}

	@Override
	public List<String> firstIn(PositionId position, int most) {
		return coming(position).stream().flatMap(letter -> letters.view(letter).openName().stream()).limit(most).toList();
	}

	private List<DocumentId> coming(PositionId position) {
		return table.openWith(List.of(position)).stream()
				.filter(letter -> table.open(letter).filter(round -> round.chain().isStillToAsk(position)).isPresent())
				.toList();
	}
}
