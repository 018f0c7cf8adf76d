package id.nirkertas.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a letter from its letterhead to its copies, filled and in words as printed (Permendagri 1/2023, Peraturan ANRI
 * 5/2021). A layout is the order of its parts.
 */
public sealed interface Part {

	/**
	 * Kop: the arms of the state stand centred over the lines (kop jabatan), an agency's own emblem at their left (kop instansi).
	 *
	 * @param picture the agency's emblem; null where it has brought none, and for the arms of the state
	 */
	record Letterhead(Emblem emblem, List<Line> lines, @Nullable Picture picture) implements Part {

		public Letterhead(Emblem emblem, List<Line> lines) {
			this(emblem, lines, null);
		}

		public enum Emblem {
			STATE, AGENCY, NONE
		}

		/** Government, agency and address have the ratio 2 : 3 : 1. */
		public enum Weight {
			GOVERNMENT, AGENCY, ADDRESS
		}

		public record Line(Weight weight, String text) {
		}
	}

	/**
	 * Centred: the kind in capitals, its number, and what it is about.
	 *
	 * @param number "NOMOR 500.12/…/DISKOMINFO/2026"; null for none
	 * @param above  lines between number and text, such as "TENTANG" and the subject in capitals
	 */
	record Heading(String title, @Nullable String number, List<String> above) implements Part {
	}

	/**
	 * Lines with aligned colons (Nomor, Sifat, Lampiran, Hal).
	 *
	 * @param dated "Kota Contoh Raya, 12 Agustus 2026", at the right of the first line; null where the date stands elsewhere
	 * @param ruled whether a line closes them
	 */
	record Facts(List<Fact> facts, @Nullable String dated, boolean ruled) implements Part {

		/**
		 * @param values several are numbered
		 * @param later  whether a draft has an empty place in it, written "…", for what is settled by the signature
		 */
		public record Fact(String name, List<String> values, boolean later) {
		}
	}

	/** Yth. and the place; a line feed in a name begins a line of its own ("u.p. Kepala Bidang …"). */
	record Addressees(List<String> names, String place) implements Part {
	}

	record Text(List<Block> blocks) implements Part {
	}

	/** A centred bold line: "MEMUTUSKAN:". */
	record Saying(String text) implements Part {
	}

	/** Menimbang, Mengingat, Dasar, KESATU: a column of words, a colon, and a text or a list beside it. */
	record Clauses(List<Clause> clauses) implements Part {

		public record Clause(String label, List<Block> blocks) {
		}
	}

	/**
	 * Who signs, side by side, the last at the right; with the lines that say where and when.
	 *
	 * @param dated one line ("Kota Contoh Raya, 12 Agustus 2026") or two ("Ditetapkan di …", "pada tanggal …"); empty for none;
	 *              a draft has "…" for the date
	 */
	record Signatures(List<String> dated, List<Signature> signatures) implements Part {

		/**
		 * @param above      "PIHAK KESATU,"; "Yang memberi kuasa,"; may be empty
		 * @param position   "a.n. GUBERNUR CONTOH", "SEKRETARIS DAERAH,"
		 * @param below      rank, "NIP …" and what else stands under the name
		 * @param electronic whether the signature field lies here; at most one of a sheet. Others leave room for a hand
		 * @param stamp      words in the place where a duty stamp is stuck on; empty for no such place
		 * @param stated     whether it only says who signs the sheet electronically in another place
		 */
		public record Signature(List<String> above, List<String> position, String name, List<String> below,
				boolean electronic, String stamp, boolean stated) {

			public Signature(List<String> above, List<String> position, String name, List<String> below,
					boolean electronic, String stamp) {
				this(above, position, name, below, electronic, stamp, false);
			}

			/** At the end of a Lampiran. */
			public static Signature stated(List<String> position, String name) {
				return new Signature(List.of(), position, name, List.of(), false, "", true);
			}

			public Signature(List<String> above, List<String> position, String name, List<String> below,
					boolean electronic) {
				this(above, position, name, below, electronic, "");
			}
		}
	}

	/** Tembusan; the punctuation is added. */
	record Copies(List<String> names) implements Part {
	}

	/** A Lampiran: begins a page, with its head at the right; page numbers go on. */
	record Annex(List<String> head, List<Part> parts) implements Part {
	}
}
