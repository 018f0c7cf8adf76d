package id.nirkertas.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which version of its kind and of its letterhead a letter was handed on with: what somebody initialled is drawn as they saw it,
 * whatever the office changes afterwards. They never change, so they are read once.
 */
@Repository
class PinnedVersions {

	private static final int KEPT = 1024;

	private record Key(UUID letter, int version) {
	}

	private record Pair(int kind, int letterhead) {
	}

	private final JdbcClient database;
	private final Map<Key, Pair> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Pair> eldest) {
			return size() > KEPT;
		}
	});

	PinnedVersions(JdbcClient database) {
		this.database = database;
	}

	/** Empty while the letter is written, and for letters older than versions of kinds. */
	Optional<Integer> kind(Letter letter) {
		return pair(letter).map(Pair::kind).filter(version -> version > 0);
	}

	/** As {@link #kind}; 0 stands for what the directory says. */
	Optional<Integer> letterhead(Letter letter) {
		return pair(letter).filter(pair -> pair.kind() > 0).map(Pair::letterhead);
	}

	private Optional<Pair> pair(Letter letter) {
		if (letter.version() == 0 || letter.state() == LetterState.DRAFT || letter.state() == LetterState.RETURNED) {
			return Optional.empty();
		}
		var key = new Key(letter.id().value(), letter.version());
		var kept = known.get(key);
		if (kept != null) {
			return Optional.of(kept);
		}
		var read = database
				.sql("select kind_version, letterhead_version from letter_version where letter = :letter and version = :version")
				.param("letter", key.letter()).param("version", key.version())
				.query((row, _) -> new Pair(row.getInt("kind_version"), row.getInt("letterhead_version"))).optional();
		read.ifPresent(pair -> known.put(key, pair));
		return read;
	}
}
