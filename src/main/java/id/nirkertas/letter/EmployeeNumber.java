package id.nirkertas.letter;

import java.util.regex.Pattern;

/** NIP: the number of a civil servant, printed in its four parts however a directory or a drafter writes it. */
final class EmployeeNumber {

	/** Day of birth, month of appointment, sex, and who else shares them. */
	private static final Pattern NUMBER = Pattern.compile("(\\d{8}) ?(\\d{6}) ?(\\d) ?(\\d{3})");

	private EmployeeNumber() {
	}

	/** What is none stays as it was written. */
	static String printed(String number) {
		var matcher = NUMBER.matcher(number.strip());
		return matcher.matches() ? matcher.replaceFirst("$1 $2 $3 $4") : number;
	}

	/** Whether a field or a column of that name holds one. */
	static boolean isNamed(String label) {
		return label.contains("NIP");
	}
}
