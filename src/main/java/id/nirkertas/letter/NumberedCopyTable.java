package id.nirkertas.letter;

import id.nirkertas.letter.DistributionList.Recipient;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbered copies in the database. */
@Repository
class NumberedCopyTable {

	private static final String SELECT = """
			select c.*, (select count(*) from letter_numbered_copy where letter = c.letter) as copies, f.fingerprint, f.length
			from letter_numbered_copy c left join letter_file f on f.letter = c.letter and f.copy = c.copy and f.current
			""";

	private final JdbcClient database;

	NumberedCopyTable(JdbcClient database) {
		this.database = database;
	}

	List<NumberedCopy> of(DocumentId letter) {
		return database.sql(SELECT + "where c.letter = :letter order by c.copy").param("letter", letter.value())
				.query((row, _) -> copy(row)).list();
	}

	/** Of a signed letter, with its file. */
	Optional<Found> under(String code) {
		return database.sql(SELECT + "where c.code = :code and f.fingerprint is not null").param("code", code)
				.query((row, _) -> new Found(new DocumentId(row.getObject("letter", UUID.class)), copy(row))).optional();
	}

	record Found(DocumentId letter, NumberedCopy copy) {
	}

	/**
	 * The copies as the list asks for them. Those that were drawn up for the same list by an attempt that failed keep their codes,
	 * which may stand in files already.
	 */
	List<NumberedCopy> drawUp(DocumentId letter, DistributionList list) {
		var known = of(letter);
		if (recipients(known).equals(recipients(list))) {
			return known;
		}
		database.sql("delete from letter_numbered_copy where letter = :letter").param("letter", letter.value()).update();
		for (var place = 0; place < list.recipients().size(); place++) {
			add(letter, place + 1, list.recipients().get(place));
		}
		return of(letter);
	}

	private void add(DocumentId letter, int number, Recipient recipient) {
		var outside = recipient.outside();
		database.sql("""
				insert into letter_numbered_copy (letter, copy, position, outside, place, code)
				values (:letter, :copy, :position, :outside, :place, :code)""").param("letter", letter.value())
				.param("copy", number).param("position", recipient.position() == null ? null : recipient.position().value())
				.param("outside", outside == null ? null : outside.name())
				.param("place", outside == null ? "" : outside.place())
				.param("code", LetterCode.random()).update();
	}

	/** Whose they are, in order. */
	private static List<List<@Nullable Object>> recipients(List<NumberedCopy> copies) {
		return copies.stream().map(copy -> pair(copy.position(), copy.outside())).toList();
	}

	private static List<List<@Nullable Object>> recipients(DistributionList list) {
		return list.recipients().stream().map(recipient -> pair(recipient.position(), recipient.outside())).toList();
	}

	private static List<@Nullable Object> pair(@Nullable PositionId position, @Nullable OutsideParty outside) {
		var pair = new ArrayList<@Nullable Object>();
		pair.add(position);
		pair.add(outside);
		return pair;
	}

	private static NumberedCopy copy(ResultSet row) throws SQLException {
		var position = row.getObject("position", UUID.class);
		var outside = row.getString("outside");
		var fingerprint = row.getString("fingerprint");
		return new NumberedCopy(row.getInt("copy"), row.getInt("copies"), position == null ? null : new PositionId(position),
				outside == null ? null : new OutsideParty(outside, row.getString("place")), row.getString("code"),
				fingerprint == null
						? null
						: new StoredFile(new Fingerprint(fingerprint), row.getLong("length"), "application/pdf"));
	}
}
