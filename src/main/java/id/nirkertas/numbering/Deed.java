package id.nirkertas.numbering;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something in a register.
 *
 * @param capacity null where it is not known any more
 */
public record Deed(PersonId person, PositionId position, @Nullable Capacity capacity, Instant at) {

	/** From the columns that begin so: {@code given_by}, {@code given_as}, {@code given_at}, {@code given_capacity}. */
	static Deed read(ResultSet row, String what) throws SQLException {
		var capacity = row.getString(what + "_capacity");
		return new Deed(new PersonId(Objects.requireNonNull(row.getObject(what + "_by", UUID.class))),
				new PositionId(Objects.requireNonNull(row.getObject(what + "_as", UUID.class))),
				capacity == null ? null : Capacity.valueOf(capacity),
				Objects.requireNonNull(row.getObject(what + "_at", OffsetDateTime.class)).toInstant());
	}
}
