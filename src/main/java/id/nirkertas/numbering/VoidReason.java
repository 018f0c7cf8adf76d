package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a number is void: a sentence of the system, or what somebody wrote, which is never read as a code.
 *
 * @param code    of a message
 * @param details what the message's sentence needs, as text
 */
public record VoidReason(String code, List<String> details) {

	private static final String SAID = "numbering.void.said";

	public VoidReason {
		details = List.copyOf(details);
	}

	/** A sentence of the system. */
	public static VoidReason of(String code) {
		return new VoidReason(code, List.of());
	}

	/** What somebody wrote, as it stands. */
	public static VoidReason said(String words) {
		return new VoidReason(SAID, List.of(words));
	}

	/** For the trail: the words, or the code. */
	String told() {
		return code.equals(SAID) ? details.getFirst() : code;
	}

	/** Why it is not kept; where it would be, the code of what is said otherwise. */
	public static VoidReason of(Verdict kept, String otherwise) {
		return kept instanceof Verdict.Refused lapsed ? of(lapsed) : of(otherwise);
	}

	static VoidReason of(Verdict.Refused lapsed) {
		return new VoidReason(lapsed.code(), lapsed.details().stream().map(Object::toString).toList());
	}

	static @Nullable String told(ResultSet row) throws SQLException {
		var reason = read(row);
		return reason == null ? null : reason.told();
	}

	static @Nullable VoidReason read(ResultSet row) throws SQLException {
		var code = row.getString("reason");
		return code == null
				? null
				: new VoidReason(code,
						Stream.of((String[]) row.getArray("reason_details").getArray()).toList());
	}
}
