package id.nirkertas.numbering;

import java.util.Map;

/**
 * How a number is written: literal text with the tokens {KEAMANAN} {URUT} {URUT:3} {KLAS} {UNIT} {JABATAN} {BULAN:2}
 * {BULAN:ROM} {TAHUN} {TAHUN:2}. Refuses unknown tokens when it is made.
 */
public record NumberPattern(String text) {

	/** The whole number as printed. Parts: KEAMANAN, KLAS, UNIT, JABATAN; the rest follows from ordinal and date. */
	public String format(int ordinal, java.time.LocalDate on, Map<String, String> parts) {
		throw new IllegalStateException("contract");
	}

	/** The number with its place still empty, as a draft shows it: "500.12/…/DISKOMINFO/2026". */
	public String blank(java.time.LocalDate on, Map<String, String> parts) {
		throw new IllegalStateException("contract");
	}
}
