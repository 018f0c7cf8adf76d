package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Comparison;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Remembers which version each reviewer saw themselves, and says in words what changed since. */
@Component
class SecondLook {

	private final ReviewTable table;
	private final Letters letters;
	private final Versions versions;
	private final Directory directory;
	private final OfficeClock clock;

	SecondLook(ReviewTable table, Letters letters, Versions versions, Directory directory, OfficeClock clock) {
		this.table = table;
		this.letters = letters;
		this.versions = versions;
		this.directory = directory;
		this.clock = clock;
	}

	Optional<Comparison> since(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		if (directory.mayAct(by).isAllowed()) {
			table.look(letter, by, view.version(), clock.now());
		}
		return seenBefore(by, letter, view.version()).flatMap(seen -> versions.compare(letter, seen, view.version()));
	}

	/** For whoever sees it for the first time. */
	Optional<EarlierLook> before(Actor by, DocumentId letter) {
		var version = letters.view(letter).version();
		return seenBefore(by, letter, version).isPresent() || wrote(by, letter).anyMatch(own -> own == version)
				? Optional.empty()
				: table.lookedElse(letter, by);
	}

	/** The last version before this one that they looked at, or handed on themselves. */
	private Optional<Integer> seenBefore(Actor by, DocumentId letter, int version) {
		return Stream.concat(table.seenBefore(letter, by.person(), version).stream(),
				wrote(by, letter).filter(own -> own < version)).max(Comparator.naturalOrder());
	}

	private Stream<Integer> wrote(Actor by, DocumentId letter) {
		return versions.of(letter).stream().filter(each -> each.reason().isHandedOn())
				.filter(each -> each.by().equals(by.person())).map(VersionView::number);
	}
}
