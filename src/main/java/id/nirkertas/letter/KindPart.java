package id.nirkertas.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a layout: what stands there, and which field or words fill it.
 *
 * @param text  fixed words, in which {HAL}, {JABATAN}, {NAMA}, {NIP}, {INSTANSI}, {HARI_TERBILANG} and {key} of a field are replaced,
 *              {key.TERBILANG} by its day in words or the letter's own; [[words about {key}]] stand where it is filled in;
 *              in a heading {JABATAN} is the position in whose name it is signed; of TEXT the title of its chapter
 * @param field the key of the field that fills it
 * @param marks of a list: 1 or a
 * @param rows  of facts, clauses and signatures
 * @param dated where and when: DATE, DETERMINED (Ditetapkan di), ISSUED (Dikeluarkan di), MADE (Dibuat di); empty for none
 * @param ruled whether a line closes facts
 * @param above lines between a heading's number and the text; {HAL} is the subject in capitals
 * @param most  a table of more rows goes into a Lampiran; 0 for never
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record KindPart(Type part, String text, String field, String marks, List<Row> rows, String dated, boolean ruled,
		List<String> above, int most) {

	public enum Type {
		LETTERHEAD, HEADING, FACTS, ADDRESSEES, SAYING, WORDS, TEXT, LIST, TABLE, CLAUSES, DECISIONS, ENCLOSED, SIGNATURES, COPIES
	}

	/**
	 * A line of facts, a clause, or a signature at the left.
	 *
	 * @param content ADDRESSEES, FROM, COPIES, NUMBER, DATE, URGENCY, ENCLOSURES, SUBJECT, or the key of a field; of rows and
	 *                signatures also words, as in "{pihak.NIP}" of a table's column and "{jabatan}; {nama}; {nip}"
	 * @param marks   of a clause's list: 1 or a; of a signature bawah, blangko or meterai; empty for none
	 */
	@JsonInclude(JsonInclude.Include.NON_DEFAULT)
	public record Row(String label, String content, String marks) {

		public Row(@Nullable String label, @Nullable String content, @Nullable String marks) {
			this.label = Objects.requireNonNullElse(label, "");
			this.content = Objects.requireNonNullElse(content, "");
			this.marks = Objects.requireNonNullElse(marks, "");
		}
	}

	public KindPart(Type part, @Nullable String text, @Nullable String field, @Nullable String marks,
			@Nullable List<Row> rows, @Nullable String dated, boolean ruled, @Nullable List<String> above, int most) {
		this.part = part;
		this.text = Objects.requireNonNullElse(text, "");
		this.field = Objects.requireNonNullElse(field, "");
		this.marks = Objects.requireNonNullElse(marks, "");
		this.rows = rows == null ? List.of() : List.copyOf(rows);
		this.dated = Objects.requireNonNullElse(dated, "");
		this.ruled = ruled;
		this.above = above == null ? List.of() : List.copyOf(above);
		this.most = most;
	}

	/** Whether a line of these facts says what every letter has: ADDRESSEES, COPIES, … */
	boolean states(String fact) {
		return part == Type.FACTS && rows.stream().anyMatch(row -> row.content().equals(fact));
	}
}
