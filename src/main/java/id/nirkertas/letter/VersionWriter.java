package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes down for ever what a letter says, and in which version of its kind and of its letterhead it is drawn. */
@Component
class VersionWriter {

	private final VersionTable table;
	private final Kinds kinds;
	private final Letterheads letterheads;
	private final Directory directory;

	VersionWriter(VersionTable table, Kinds kinds, Letterheads letterheads, Directory directory) {
		this.table = table;
		this.kinds = kinds;
		this.letterheads = letterheads;
		this.directory = directory;
	}

	/**
	 * @param lies  the letter as it is drawn until now
	 * @param after the same with the number of the new version
	 */
	void write(Letter lies, Letter after, CanonicalForm form, VersionReason reason, Actor by, Instant at) {
		var agency = directory.agencyOf(Objects.requireNonNullElse(lies.content().signatory(), lies.drafter()));
		table.add(after, form, kinds.of(lies).version(), letterheads.of(lies, agency).version(), reason, by, at);
	}
}
