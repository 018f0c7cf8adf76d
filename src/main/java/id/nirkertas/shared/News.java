package id.nirkertas.shared;

import java.util.List;

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
	 */
	record Word(String occasion, PositionId to, String code, List<Object> details, String address) {

		public Word {
			details = List.copyOf(details);
		}
	}
}
