package id.nirkertas.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer of a rule to "may I?". The same verdict hides or explains the button and refuses the act, so a page never
 * offers what the act would refuse.
 */
public sealed interface Verdict {

	/** Yes. */
	record Allowed() implements Verdict {
	}

	/** No; the code is a key of the messages, and the details are what its sentence needs. */
	record Refused(String code, List<Object> details) implements Verdict {

		public Refused {
			details = List.copyOf(details);
		}
	}

	static Verdict allowed() {
		return new Allowed();
	}

	static Verdict refused(String code, Object... details) {
		return new Refused(code, List.of(details));
	}

	/** Allowed if the condition holds, else refused with the code. */
	static Verdict when(boolean condition, String code, Object... details) {
		return condition ? allowed() : refused(code, details);
	}

	/** One of them is enough: allowed where one allows it, or else as the first refuses; refused with the code where there is none. */
	static Verdict any(Stream<Verdict> each, String none) {
		var verdicts = each.toList();
		return verdicts.stream().filter(Verdict::isAllowed).findFirst()
				.orElseGet(() -> verdicts.stream().findFirst().orElseGet(() -> refused(none)));
	}

	default boolean isAllowed() {
		return this instanceof Allowed;
	}

	/** This refusal, or else what the next rule says. */
	default Verdict and(Verdict next) {
		return isAllowed() ? next : this;
	}

	/** Throws {@link RefusedException} on a refusal. */
	default void orThrow() {
		if (this instanceof Refused refused) {
			throw new RefusedException(refused);
		}
	}
}
