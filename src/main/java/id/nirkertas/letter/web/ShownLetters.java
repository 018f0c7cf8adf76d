package id.nirkertas.letter.web;

import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.PastLetters;
import id.nirkertas.letter.VersionView;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asked before a letter is shown: sight of it, and how much of it. */
@Component
class ShownLetters {

	private final LastDays lastDays;
	private final PastLetters past;

	ShownLetters(LastDays lastDays, PastLetters past) {
		this.lastDays = lastDays;
		this.past = past;
	}

	/**
	 * A letter as its reader knows it.
	 *
	 * @param until the end of what they read; nothing for whoever reads all
	 */
	record Shown(LetterView letter, List<VersionView> versions, @Nullable LastDay until) {

		DocumentId id() {
			return letter.id();
		}

		boolean isPast() {
			return until != null;
		}

		/** Refuses as unknown the versions there are not for this reader. */
		void mustHave(int version) {
			if (versions.stream().noneMatch(each -> each.number() == version)) {
				throw new NoSuchElementException("version " + version + " of letter " + id());
			}
		}
	}

	Shown require(Actor reader, UUID id) {
		var letter = new DocumentId(id);
		var until = lastDays.require(reader.person(), letter);
		return new Shown(past.known(reader.person(), letter), past.versions(reader.person(), letter), until.orElse(null));
	}
}
