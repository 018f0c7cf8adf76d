package id.nirkertas.numbering;

/**
 * A number that is not as its letter has it.
 *
 * @param register its group is empty where no register knows the number
 * @param place    "123", or "123.a"; empty where no register knows the number
 * @param number   as written in the register, or else on the letter
 */
public record Finding(NumberRegister register, String place, String number, Flaw flaw) {

	/** What is wrong with it. */
	public enum Flaw {
		/** Nobody took it. */
		HOLE,
		/** Two living numbers of the agency read the same. */
		TWICE,
		/** Issued, and no signed letter bears it. */
		NO_LETTER,
		/** Its letter is signed under another number. */
		OTHER_NUMBER,
		/** Its letter bears another date. */
		OTHER_DAY,
		/** Dated in another year than its register's. */
		OTHER_YEAR,
		/** Reserved still, though its letter is signed. */
		STILL_RESERVED,
		/** Reserved for a letter that is withdrawn or nowhere, or still long after its year. */
		RESERVED_FOR_NONE,
		/** On a letter that was written by hand, whose scan is not in the store. */
		NO_SCAN,
		/** On a letter that was written by hand, dated after it was entered. */
		BY_HAND_AHEAD,
		/** On a signed letter, and in no register. */
		NO_ENTRY
	}
}
