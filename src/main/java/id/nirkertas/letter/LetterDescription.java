package id.nirkertas.letter;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a signed letter says about itself, for machines: naskah.json, which lies in the PDF under the letter's signature
 * ({@link id.nirkertas.paper.Paper#metadata}). Its form is published in docs/schema; a change of the form is a new version of
 * it. What another installation wrote is text of strangers: valid in form, and no more trusted than the signature around it.
 *
 * @param kind   the code of its kind, and its name at the time
 * @param fields of its kind that were filled in
 * @param copy   of a numbered copy of a secret letter, which one it is
 */
public record LetterDescription(String code, String number, LocalDate date, Named kind, Sender sender,
		List<Party> addressees, String attention, List<Party> copies, String classification, Urgency urgency,
		Secrecy secrecy,
		String subject, List<Mention> references, List<Enclosed> attachments, List<Field> fields, Body body,
		@Nullable CopyMark copy) {

	/** The version of the form. */
	public static final String SCHEMA = "nirkertas/letter/2";

	/** Something with a code, and what it is called. */
	public record Named(String code, String name) {
	}

	/** Who signs, in which position and capacity, and in whose name. */
	public record Sender(String government, Named agency, String unit, String position, String title, String person,
			Capacity capacity, Mandate mandate) {
	}

	/**
	 * Whom it goes to, by the title as printed.
	 *
	 * @param place the town, empty where it is not known
	 * @param post  of a position inside the government; null for a body outside
	 */
	public record Party(String title, String place, @Nullable Post post) {
	}

	/** The codes of a position, its unit and its agency. */
	public record Post(String position, String unit, String agency) {
	}

	/**
	 * Another letter it speaks of.
	 *
	 * @param from whose it is
	 * @param code under which it can be verified; null unless everybody may know it
	 */
	public record Mention(Reference.Relation relation, String number, LocalDate date, String from, @Nullable String code) {
	}

	/**
	 * A file that belongs to it.
	 *
	 * @param length   in bytes
	 * @param sha256   64 lower-case hexadecimal digits
	 * @param enclosed whether it lies in the PDF too, rather than beside it alone
	 */
	public record Enclosed(String name, String mediaType, long length, String sha256, boolean enclosed) {
	}

	/** A field of its kind, under its key, as {@link Details} keep it. */
	public record Field(String key, String label, List<List<String>> rows) {
	}

	/** "Salinan 1 dari 3". */
	public record CopyMark(int number, int of) {
	}

	/** As it lies in the letter. */
	public String json() {
		return DescriptionWriter.write(this);
	}

	/**
	 * Reads it again. Refuses with letter.description-unknown what is of another version, and with letter.description-unreadable
	 * what is not of the form: nothing is guessed, left out or filled in.
	 */
	public static LetterDescription read(String json) {
		return DescriptionReader.read(json);
	}
}
