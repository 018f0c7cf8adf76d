package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a number is void.
 *
 * @param code    of a message, or somebody's own words
 * @param details what the message's sentence needs, as text
 */
public record VoidReason(String code, List<String> details) {

	public VoidReason {
		details = List.copyOf(details);
	}

	static VoidReason of(String codeOrWords) {
		return new VoidReason(codeOrWords, List.of());
	}

	/** Why it is not kept; where it would be, what is said otherwise. */
	public static VoidReason of(Verdict kept, String otherwise) {
		return kept instanceof Verdict.Refused lapsed ? of(lapsed) : of(otherwise);
	}

	static VoidReason of(Verdict.Refused lapsed) {
		return new VoidReason(lapsed.code(), lapsed.details().stream().map(Object::toString).toList());
	}

	static @Nullable VoidReason read(ResultSet row) throws SQLException {
		var code = row.getString("reason");
		return code == null
				? null
				: new VoidReason(code,
						Stream.of((String[]) row.getArray("reason_details").getArray()).toList());
	}
}
