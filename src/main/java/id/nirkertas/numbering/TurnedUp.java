package id.nirkertas.numbering;

import id.nirkertas.numbering.RegisterLine.Because;
import id.nirkertas.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter written by hand was found after its number had been given back, and was entered under it all the same.
 *
 * @param reason  why the number was void until then
 * @param since   when it became void
 * @param by      who made it void; null where that is not known any more
 * @param entered why the letter was entered nevertheless, and by whom
 */
public record TurnedUp(VoidReason reason, Instant since, @Nullable Deed by, Because entered) {

	/** From the columns of numbering_turned_up, which begin with "turned_". */
	static @Nullable TurnedUp read(ResultSet row) throws SQLException {
		var reason = row.getString("turned_void_reason");
		if (reason == null) {
			return null;
		}
		var position = row.getObject("turned_void_as", UUID.class);
		var isKnown = position != null && !position.equals(Actor.SYSTEM.position().value());
		return new TurnedUp(
				new VoidReason(reason, details(row)),
				Objects.requireNonNull(row.getObject("turned_void_at", OffsetDateTime.class)).toInstant(),
				isKnown ? Deed.read(row, "turned_void") : null,
				new Because(row.getString("turned_reason"), Deed.read(row, "turned_entered")));
	}

	private static List<String> details(ResultSet row) throws SQLException {
		return Stream.of((String[]) row.getArray("turned_void_details").getArray()).toList();
	}

	/** All columns, as {@link #read} wants them, of the table that is called so. */
	static String columns(String table) {
		return Stream
				.of("void_reason", "void_details", "void_at", "void_by", "void_as", "void_capacity", "reason", "entered_by",
						"entered_as", "entered_capacity", "entered_at")
				.map(column -> "%s.%s as turned_%s".formatted(table, column, column))
				.collect(Collectors.joining(", "));
	}
}
