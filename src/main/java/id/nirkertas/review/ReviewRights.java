package id.nirkertas.review;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an awaited reviewer may do with a letter: answer for their position, and initial what they did not write themselves. */
@Component
class ReviewRights {

	private final Writers writers;
	private final Directory directory;

	ReviewRights(Writers writers, Directory directory) {
		this.writers = writers;
		this.directory = directory;
	}

	/** Whoever is awaited, unless they wrote the letter. */
	Verdict mayInitial(Actor by, LetterView letter, @Nullable ReviewChain chain) {
		var awaited = mayReturn(by, letter, chain);
		return awaited.isAllowed() ? writers.mayVouch(by, letter) : awaited;
	}

	/** Whoever is awaited: to return a letter is to vouch for nothing. */
	Verdict mayReturn(Actor by, LetterView letter, @Nullable ReviewChain chain) {
		if (chain == null || letter.state() != LetterState.IN_REVIEW) {
			return Verdict.refused("review.not-in-review");
		}
		return chain.mayInitial(by.position()).and(chain.vouchesFor(letter.versionHash()))
				.and(directory.mayAct(by));
	}
}
