package id.nirkertas.browser;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page that a person can reach.
 *
 * @param who    the log-in name; null for somebody from the street
 * @param status what the last answer before the look must be
 * @param act    what they do once the address is open
 * @param afresh they sit down before a browser of their own, since the act logs them out or leaves a form open
 */
record Visit(@Nullable String who, String address, int status, Consumer<Desk> act, boolean afresh) {

	static Visit of(@Nullable String who, String address) {
		return new Visit(who, address, 200, _ -> {
		}, false);
	}

	Visit answered(int expected) {
		return new Visit(who, address, expected, act, afresh);
	}

	Visit then(Consumer<Desk> next) {
		return new Visit(who, address, status, act.andThen(next), afresh);
	}

	Visit alone() {
		return new Visit(who, address, status, act, true);
	}
}
