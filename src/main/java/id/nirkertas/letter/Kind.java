package id.nirkertas.letter;

/**
 * A kind of letter (jenis naskah dinas) as data: its layout, title, the group of its register and how its number is written.
 */
public record Kind(String code, String name, String layout, String title, String registerGroup, String pattern) {
}
