package id.nirkertas.notification;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell whoever acts in a position, or one person about it.
 *
 * @param occasion what it tells of; about one occasion a position is told once
 * @param code     the message; the same with {@code .why} says why it came to them
 * @param details  what both sentences need: ids and dates, see {@link Details}
 * @param document the letter it is about, if it is about one
 * @param address  where to do something about it
 * @param person   who alone sees it, whoever acts in the position; nobody where whoever acts in it sees it
 */
record Notice(String occasion, PositionId position, String code, List<Object> details, @Nullable DocumentId document,
		String address, @Nullable PersonId person) {

	Notice(String occasion, PositionId position, String code, List<Object> details, @Nullable DocumentId document,
			String address) {
		this(occasion, position, code, details, document, address, null);
	}
}
