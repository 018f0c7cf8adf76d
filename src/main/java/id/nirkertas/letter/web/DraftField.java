package id.nirkertas.letter.web;

import id.nirkertas.shared.Sha256;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two people at one draft may both change, in the order of the page. Attachments are put and taken one by one. */
enum DraftField {

	KIND(DraftForm::kind), URGENCY(DraftForm::urgency), SECRECY(DraftForm::secrecy), CLASSIFICATION(
			DraftForm::classification), ADDRESSEES(form -> String.join("\n", form.addressees())), SUBJECT(
					DraftForm::subject), BODY(form -> form.body().shownText()), SIGNATORY(
							DraftForm::signatory), COPIES(form -> String.join("\n", form.copies())), DETAILS(
									form -> form.more().detailsText()), MANDATE(form -> form.more().mandate()), ATTENTION(
											form -> form.more().attention()), OUTSIDE(
													form -> String.join("\n", form.more().outside())), COPIED_OUTSIDE(
															form -> String.join("\n",
																	form.more().copiedOutside())), REFERENCES(
																			form -> String.join("\n",
																					form.more().references()));

	/** Enough to tell two texts of one field apart. */
	private static final int DIGITS = 12;

	private final Function<DraftForm, String> text;

	DraftField(Function<DraftForm, String> text) {
		this.text = text;
	}

	/** Of every field of a form as a page shows it, for {@link #isUntouched}. */
	static String marks(DraftForm shown) {
		return Stream.of(values()).map(field -> field.mark(shown)).collect(Collectors.joining("."));
	}

	/** Whether it came back as its page showed it; of a form whose page is not known no field is. */
	boolean isUntouched(DraftForm posted) {
		var marks = marked(posted);
		return this == BODY ? posted.body().isMarkedBy(marks) : marks.equals(mark(posted));
	}

	/** As {@link #isUntouched(DraftForm)}, of one field of a kind. */
	static boolean isUntouched(DraftForm posted, String key) {
		return new DetailMarks(DETAILS.marked(posted)).isUntouched(posted.more(), key);
	}

	private String marked(DraftForm posted) {
		var marks = posted.marks().split("\\.");
		return marks.length == values().length ? marks[ordinal()] : "";
	}

	boolean isSame(DraftForm one, DraftForm other) {
		return this == BODY ? one.body().isSame(other.body()) : text(one).equals(text(other));
	}

	/** Marks of a form whose page saved it by itself: what is not saved as it was typed counts as touched. */
	static String marks(DraftForm typed, Set<DraftField> unread) {
		return Stream.of(values()).map(field -> unread.contains(field) ? "-" : field.mark(typed))
				.collect(Collectors.joining("."));
	}

	/** The field that a fault points at, by the id of what is to be filled in on the page. */
	static Optional<DraftField> at(String place) {
		return Stream.of(values()).filter(field -> place.equals(field.id()) || place.startsWith(field.id() + "-")
				|| place.startsWith(field.id() + ".")).findFirst();
	}

	/** As the page names it. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The code of its word on the page. */
	String word() {
		return "letter.field." + id();
	}

	private String mark(DraftForm form) {
		return switch (this) {
			case BODY -> form.body().marks();
			case DETAILS -> DetailMarks.of(form.more()).text();
			default -> Sha256.hex(text(form)).substring(0, DIGITS);
		};
	}

	/** Browsers post CR LF. */
	private String text(DraftForm form) {
		return text.apply(form).replace("\r\n", "\n").strip();
	}
}
