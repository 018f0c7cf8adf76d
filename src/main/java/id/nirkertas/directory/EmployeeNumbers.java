package id.nirkertas.directory;

import java.util.regex.Pattern;

/** The one rule by which employee numbers (NIP) are compared: written with blanks, dots or dashes by some, without by others. */
final class EmployeeNumbers {

	/** The same of a row of directory_person; the blank that does not break is how spreadsheets write it. */
	static final String BARE_COLUMN = "regexp_replace(employee_number, '[[:space:]\u00a0.-]', '', 'g')";

	private static final Pattern BETWEEN = Pattern.compile("[\\s\u00a0.-]");

	private EmployeeNumbers() {
	}

	/** Without what only helps to read it. */
	static String bare(String employeeNumber) {
		return BETWEEN.matcher(employeeNumber).replaceAll("");
	}
}
