package id.nirkertas.letter;

import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Letters that are not signed, as whoever took part in them before goes on reading them: in the last version of their days,
 * and in none that was written after. What is signed changes no more, and is read whole.
 */
@Service
public class PastLetters {

	private final LetterTable letters;
	private final VersionTable versions;
	private final LetterFiles files;
	private final LetterViews views;
	private final LastDays lastDays;

	PastLetters(LetterTable letters, VersionTable versions, LetterFiles files, LetterViews views, LastDays lastDays) {
		this.letters = letters;
		this.versions = versions;
		this.files = files;
		this.views = views;
		this.lastDays = lastDays;
	}

	/** As the reader knows it; they have been found to have sight of it. */
	public LetterView known(PersonId reader, DocumentId letter) {
		return lastDays.of(reader, letter).map(last -> asOf(letter, last)).orElseGet(() -> views.of(letter));
	}

	/** The versions that the reader knows, newest first. */
	public List<VersionView> versions(PersonId reader, DocumentId letter) {
		var all = versions.of(letter);
		return lastDays.of(reader, letter).map(last -> until(all, last)).orElse(all);
	}

	/** Without the files that were laid beside it since; those that were taken away are gone. */
	private LetterView asOf(DocumentId id, LastDay last) {
		var version = until(versions.of(id), last).stream().findFirst()
				.orElseThrow(() -> new RefusedException("access.history-only", last.day(), last.position()));
		var form = versions.form(id, version.number()).orElseThrow();
		var lay = form.attachments();
		var attachments = files.attachments(id).stream().filter(file -> lay.stream()
				.anyMatch(each -> each.sha256().equals(file.file().fingerprint().hex()) && each.name().equals(file.name())))
				.toList();
		return views.past(letters.get(id).past(version, form.content()), attachments);
	}

	private static List<VersionView> until(List<VersionView> all, LastDay last) {
		return all.stream().filter(version -> last.covers(version.at())).toList();
	}
}
