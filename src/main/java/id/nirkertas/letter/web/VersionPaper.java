package id.nirkertas.letter.web;

import id.nirkertas.letter.Versions;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The paper of a version, drawn anew each time. */
@Component
class VersionPaper {

	private static final int WIDTH = 1100;

	private final Versions versions;
	private final Previews previews;

	VersionPaper(Versions versions, Previews previews) {
		this.versions = versions;
		this.previews = previews;
	}

	byte[] pdf(DocumentId letter, int number) {
		return versions.paper(letter, number).pdf();
	}

	/** Words that the fonts no longer have, or a kind that is gone, cannot be printed; the text stands there all the same. */
	List<Integer> pages(DocumentId letter, int number) {
		try {
			return IntStream.rangeClosed(1, versions.paper(letter, number).pages()).boxed().toList();
		} catch (RefusedException unprintable) {
			return List.of();
		}
	}

	byte[] picture(DocumentId letter, int number, int page) {
		return previews.drawing(versions.paper(letter, number), page, WIDTH);
	}
}
