package id.nirkertas.consultation;

import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what a question is about, in whichever room it lies. */
@Component
class Matters {

	private final Letters letters;
	private final LetterSteps steps;
	private final Registry registry;

	Matters(Letters letters, LetterSteps steps, Registry registry) {
		this.letters = letters;
		this.steps = steps;
		this.registry = registry;
	}

	/** Throws {@link java.util.NoSuchElementException} for a document there never was. */
	Matter of(DocumentId document) {
		return letters.views(List.of(document)).stream().map(Matter::of).findFirst()
				.orElseGet(() -> Matter.of(registry.view(document)));
	}

	/** One act at a time on one letter. */
	void hold(DocumentId document) {
		if (of(document).letter() == null) {
			registry.hold(document);
		} else {
			steps.hold(document);
		}
	}
}
