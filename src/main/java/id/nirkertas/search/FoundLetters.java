package id.nirkertas.search;

import id.nirkertas.letter.LetterFinder;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The index for a drafter who looks for the letter that theirs speaks of. */
@Component
class FoundLetters implements LetterFinder {

	private static final int LONGEST = 200;

	private final Search search;

	FoundLetters(Search search) {
		this.search = search;
	}

	@Override
	public List<DocumentId> find(PersonId reader, String text) {
		var asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return search.find(reader, new Query(asked, null, null, null, null)).hits().stream().filter(hit -> !hit.byHand())
				.map(Hit::document).toList();
	}
}
