package id.nirkertas.letter;

import id.nirkertas.shared.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The text of a Word file (DOCX): paragraphs, lists with their signs, tables, bold, italic and underlined words.
 *
 * @param body    what a letter can hold of it
 * @param leftOut what it cannot, in the order of {@link LeftOut}
 */
public record WordText(Body body, Set<LeftOut> leftOut) {

	/**
	 * Refuses with letter.word-old what is a DOC or locked, with letter.word-unreadable what is no DOCX or unpacks to more than
	 * a letter can be, and with letter.word-empty one without a word.
	 */
	public static WordText read(Path file) {
		try (var opened = new WordPackage(file)) {
			var styles = new WordStyles();
			opened.part("styles").ifPresent(styles::read);
			var numbering = new WordNumbering();
			opened.part("numbering").ifPresent(numbering::read);
			var reader = new WordReader(styles, numbering);
			var pieces = reader.read(opened.document());
			var body = new Body(WordLists.of(pieces), List.of());
			if (body.isEmpty()) {
				throw new RefusedException("letter.word-empty");
			}
			return new WordText(body, reader.leftOut());
		}
	}
}
