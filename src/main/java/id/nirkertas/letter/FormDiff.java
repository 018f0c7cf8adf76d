package id.nirkertas.letter;

import id.nirkertas.letter.Comparison.Form;
import id.nirkertas.letter.SaidText.Line;
import id.nirkertas.letter.SaidText.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How the paragraphs of two texts look that were there before: what nobody sees who compares words alone. */
final class FormDiff {

	private static final int SHOWN = 80;
	private static final String CODE = "letter.form.";

	private FormDiff() {
	}

	/** In the order of the later text; what is not told otherwise, such as a line that ends elsewhere, by one sentence. */
	static List<Form> between(Body before, Body after) {
		var lines = SaidText.lines(after);
		var pairs = new LinePairs(SaidText.lines(before), lines);
		var forms = new ArrayList<Form>();
		for (var place = 0; place < lines.size(); place++) {
			var line = lines.get(place);
			if (!line.words().isBlank()) {
				pairs.before(place).ifPresent(old -> changes(line, old, forms));
			}
		}
		return forms.isEmpty() && !before.equals(after) && SaidText.of(before).equals(SaidText.of(after))
				? List.of(new Form("", CODE + "other", ""))
				: List.copyOf(forms);
	}

	private static void changes(Line line, Line earlier, List<Form> forms) {
		var old = earlier.look();
		var young = line.look();
		var words = line.words().replace('\n', ' ');
		var begun = words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
		if (old.alignment() != young.alignment()) {
			forms.add(new Form(begun, CODE + young.alignment().name().toLowerCase(Locale.ROOT), ""));
		}
		if (old.level() != young.level()) {
			forms.add(new Form(begun, CODE + (young.level() == 0 ? "no-item" : "level"), Integer.toString(young.level())));
		}
		if (old.head() != young.head()) {
			forms.add(new Form(begun, CODE + (young.head() ? "head" : "no-head"), ""));
		}
		style(begun, "bold", line, earlier, Look::bold, forms);
		style(begun, "italic", line, earlier, Look::italic, forms);
		style(begun, "underlined", line, earlier, Look::underlined, forms);
	}

	private static void style(String words, String style, Line line, Line earlier, Function<Look, String> styled,
			List<Form> forms) {
		var young = styled.apply(line.look());
		var old = styled.apply(earlier.look());
		if (young.isEmpty() != old.isEmpty() || !kept(old, line.words()).equals(kept(young, earlier.words()))) {
			forms.add(new Form(words, CODE + (young.isEmpty() ? "no-" : "") + style, young));
		}
	}

	/** The words in a style that the other text has as well: a word that came in place of another is no change of form. */
	private static List<String> kept(String styled, String other) {
		var words = LinePairs.words(styled);
		words.retainAll(LinePairs.words(other));
		return words;
	}
}
