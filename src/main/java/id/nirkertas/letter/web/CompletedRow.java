package id.nirkertas.letter.web;

import id.nirkertas.letter.Details;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.LetterView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An official as the directory has them, where a name alone was typed, or one that others' particulars stood beside: the page
 * fills it in, so that whoever writes sees it and does not take it away by writing one cell more.
 *
 * @param field "details.petugas"
 * @param typed as it was typed
 */
record CompletedRow(String field, List<String> typed, List<String> cells) {

	static List<CompletedRow> of(DraftForm form, LetterView saved) {
		var typed = Details.of(form.more().details());
		return saved.kind().design().fields().stream().filter(field -> field.type() == KindField.Type.PEOPLE)
				.flatMap(field -> of(field.key(), typed.rows(field.key()),
						saved.content().more().details().rows(field.key())))
				.toList();
	}

	private static Stream<CompletedRow> of(String key, List<List<String>> typed, List<List<String>> saved) {
		return IntStream.range(0, Math.min(typed.size(), saved.size()))
				.filter(row -> !typed.get(row).equals(saved.get(row)))
				.mapToObj(row -> new CompletedRow("details." + key, typed.get(row), saved.get(row)));
	}
}
