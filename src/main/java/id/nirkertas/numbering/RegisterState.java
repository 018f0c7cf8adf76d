package id.nirkertas.numbering;

import java.util.List;

/**
 * A register as its keepers see it.
 *
 * @param kinds   names of those that take their numbers from it now; none when no rule leads to it any more
 * @param last    the last ordinal that was given; zero before the first
 * @param pattern how its numbers are written; of the agenda book and of what is used no more it is empty
 * @param next    how the next number would be written, with sample parts; empty where the pattern is
 */
public record RegisterState(NumberRegister register, List<String> kinds, int last, String pattern, String next) {

	/** Of one that no rule leads to any more, or whose year is over. */
	static RegisterState former(NumberRegister register, int last) {
		return new RegisterState(register, List.of(), last, "", "");
	}
}
