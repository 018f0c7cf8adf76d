package id.nirkertas.storage;

import id.nirkertas.shared.DocumentId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the vault means to store, what it has stored, and for which documents it stays. */
@Repository
class VaultBook {

	private final JdbcClient jdbc;

	VaultBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for a sweep that holds the row; afterwards the sweep leaves these bytes alone for a day. */
	void intend(Fingerprint name, Instant at) {
		jdbc.sql("""
				insert into storage_intent (fingerprint, begun_at) values (?, ?)
				on conflict (fingerprint) do update set begun_at = greatest(storage_intent.begun_at, excluded.begun_at)
				""").param(name.hex()).param(Timestamp.from(at)).update();
	}

	void stored(StoredFile file, Instant at) {
		jdbc.sql("""
				insert into storage_object (fingerprint, length, media_type, stored_at) values (?, ?, ?, ?)
				on conflict (fingerprint) do nothing
				""").param(file.fingerprint().hex()).param(file.length()).param(file.mediaType()).param(Timestamp.from(at))
				.update();
	}

	Optional<StoredFile> find(Fingerprint name) {
		return jdbc.sql("select length, media_type from storage_object where fingerprint = ?").param(name.hex())
				.query((row, _) -> new StoredFile(name, row.getLong("length"), row.getString("media_type"))).optional();
	}

	/** Answers whether the file is there to be kept; from here to the caller's commit no sweep can take it. */
	boolean lockToKeep(Fingerprint name) {
		return jdbc.sql("select 1 from storage_object where fingerprint = ? for key share").param(name.hex())
				.query(Integer.class).optional().isPresent();
	}

	void refer(Fingerprint name, DocumentId document, Instant at) {
		jdbc.sql("""
				insert into storage_reference (fingerprint, document_id, kept_at) values (?, ?, ?) on conflict do nothing
				""").param(name.hex()).param(document.value()).param(Timestamp.from(at)).update();
	}

	List<StoredFile> referenced() {
		return jdbc.sql("""
				select fingerprint, length, media_type from storage_object o
				where exists (select 1 from storage_reference r where r.fingerprint = o.fingerprint) order by fingerprint
				""").query((row, _) -> new StoredFile(new Fingerprint(row.getString("fingerprint")), row.getLong("length"),
				row.getString("media_type"))).list();
	}

	List<Fingerprint> intendedBefore(Instant limit) {
		return jdbc.sql("select fingerprint from storage_intent where begun_at < ? order by begun_at")
				.param(Timestamp.from(limit)).query((row, _) -> new Fingerprint(row.getString(1))).list();
	}

	/** Locks the intent if it is still that old; false when an upload has renewed it or somebody else is sweeping it. */
	boolean lockIntent(Fingerprint name, Instant limit) {
		return jdbc.sql("select 1 from storage_intent where fingerprint = ? and begun_at < ? for update skip locked")
				.param(name.hex()).param(Timestamp.from(limit)).query(Integer.class).optional().isPresent();
	}

	boolean isReferenced(Fingerprint name) {
		return jdbc.sql("select exists (select 1 from storage_reference where fingerprint = ?)").param(name.hex())
				.query(Boolean.class).single();
	}

	void forgetIntent(Fingerprint name) {
		jdbc.sql("delete from storage_intent where fingerprint = ?").param(name.hex()).update();
	}

	/** Waits for whoever is about to keep the file, and fails if they did: then its bytes must not go. */
	void forgetObject(Fingerprint name) {
		jdbc.sql("delete from storage_object where fingerprint = ?").param(name.hex()).update();
	}
}
