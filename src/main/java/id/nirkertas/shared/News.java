package id.nirkertas.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event that says itself who is to hear of it: for rooms that lie above the one which tells people. */
public interface News {

	List<Word> words();

	/**
	 * What one position hears.
	 *
	 * @param occasion what it tells of; about one occasion a position is told once
	 * @param code     the message; the same with {@code .why} says why it came to them
	 * @param details  ids of positions, days and instants that both sentences need
	 * @param address  where to do something about it
	 * @param person   who alone hears it, whoever fills the position, and also when they have left it; null for whoever fills it
	 */
	record Word(String occasion, PositionId to, String code, List<Object> details, String address,
			@Nullable PersonId person) {

		public Word {
			details = List.copyOf(details);
		}

		public Word(String occasion, PositionId to, String code, List<Object> details, String address) {
			this(occasion, to, code, details, address, null);
		}
	}
}
