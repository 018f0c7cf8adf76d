package id.nirkertas.disposition.web;

import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What was typed into one of the forms beside an instruction, shown again when it was refused.
 *
 * @param act which form: the last piece of its address, or "due-refusal" of the two that answer a wish
 */
record CourseForm(String act, String reason, String due) {

	static final CourseForm BLANK = new CourseForm("", "", "");

	/** Refuses with disposition.no-day what is no date. */
	LocalDate day() {
		try {
			return LocalDate.parse(due.strip());
		} catch (DateTimeParseException e) {
			throw new RefusedException("disposition.no-day");
		}
	}

	/** What stands in the field of a form; the others are blank. */
	public String reasonOf(String form) {
		return act.equals(form) ? reason : "";
	}

	public String dueOf(String form, String otherwise) {
		return act.equals(form) ? due : otherwise;
	}

	public boolean isOf(String form) {
		return act.equals(form);
	}

	/** The input that a refusal is about. */
	String field(String code) {
		return switch (code) {
			case "disposition.no-why", "disposition.text-too-long" -> "reason-" + act;
			case "disposition.no-day", "disposition.due-in-past", "disposition.due-too-far", "disposition.due-after-own",
					"disposition.due-not-later" ->
				"due-" + act;
			default -> "";
		};
	}
}
