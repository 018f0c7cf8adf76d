package id.nirkertas.letter;

import id.nirkertas.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The emblems of agencies as they are printed, by the hash of their bytes. They never change, so they are read once. */
@Repository
class Logos {

	private static final int KEPT = 64;
	/** As long as a form with a chosen emblem may lie on a desk before it is saved. */
	private static final Duration LOOSE = Duration.ofDays(2);

	private final JdbcClient database;
	private final Map<String, byte[]> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
			return size() > KEPT;
		}
	});

	Logos(JdbcClient database) {
		this.database = database;
	}

	/** Its name. Those that were tried out and never put on a letterhead go after a while. */
	String put(byte[] png, Instant at) {
		database.sql("""
				delete from letter_logo l where put_at < :before
					and not exists (select 1 from letter_letterhead h where h.logo = l.fingerprint)""")
				.param("before", LetterTable.stamp(at.minus(LOOSE))).update();
		var fingerprint = HexFormat.of().formatHex(Sha256.of(png));
		database.sql("""
				insert into letter_logo (fingerprint, png, put_at) values (:fingerprint, :png, :at)
				on conflict (fingerprint) do update set put_at = excluded.put_at""").param("fingerprint", fingerprint)
				.param("png", png).param("at", LetterTable.stamp(at)).update();
		return fingerprint;
	}

	/** Whether it is there; nobody takes it away before this transaction ends. */
	boolean take(String fingerprint, Instant at) {
		return database.sql("update letter_logo set put_at = :at where fingerprint = :fingerprint")
				.param("at", LetterTable.stamp(at)).param("fingerprint", fingerprint).update() == 1;
	}

	Optional<byte[]> png(String fingerprint) {
		var kept = known.get(fingerprint);
		if (kept != null) {
			return Optional.of(kept);
		}
		var read = database.sql("select png from letter_logo where fingerprint = :fingerprint")
				.param("fingerprint", fingerprint).query(byte[].class).optional();
		read.ifPresent(png -> known.put(fingerprint, png));
		return read;
	}
}
