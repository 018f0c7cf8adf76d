package id.nirkertas.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reader looks at one page: what its parts ask for several times is fetched once, so that the page is of one piece and
 * cheap. Bound to the thread that makes the page; elsewhere, and within a transaction, every question is asked afresh, and
 * what is known is forgotten as soon as anything may have been written.
 *
 * <pre>{@code
 * Optional<Letter> find(DocumentId id) {
 * 	return Reading.once(List.of("letter", id), () -> fetch(id));
 * }
 * }</pre>
 */
public final class Reading {

	private static final ScopedValue<Reading> CURRENT = ScopedValue.newInstance();

	private final Map<Object, Object> known = new HashMap<>();
	private int transactions;

	private Reading() {
	}

	/** Whatever is asked for while this runs is asked for once. */
	public static <T extends @Nullable Object, X extends Throwable> T during(ScopedValue.CallableOp<T, X> page) throws X {
		return ScopedValue.where(CURRENT, new Reading()).call(page);
	}

	/**
	 * The answer as it was found before in this reading, or else as it is found now.
	 *
	 * @param question what is asked, with everything the answer depends on; has equality by value
	 * @param answer   immutable, for all who ask share it
	 */
	@SuppressWarnings("unchecked")
	public static <T> T once(Object question, Supplier<T> answer) {
		if (!CURRENT.isBound() || CURRENT.get().transactions > 0) {
			return answer.get();
		}
		var known = CURRENT.get().known;
		var before = known.get(question);
		if (before != null) {
			return (T) before;
		}
		var found = answer.get();
		known.put(question, found);
		return found;
	}

	/** The answer is known from now on, since whoever asks has just written it. */
	public static void note(Object question, Object answer) {
		if (CURRENT.isBound() && CURRENT.get().transactions == 0) {
			CURRENT.get().known.put(question, answer);
		}
	}

	/** A transaction has begun: until it ends everything is asked afresh. */
	public static void pause() {
		if (CURRENT.isBound()) {
			CURRENT.get().transactions++;
		}
	}

	/** A transaction has ended: what was known before it may no longer be true. */
	public static void resume() {
		if (CURRENT.isBound()) {
			CURRENT.get().transactions--;
			CURRENT.get().known.clear();
		}
	}
}
