package id.nirkertas.letter;

import id.nirkertas.letter.Comparison.Form;
import id.nirkertas.letter.SaidText.Line;
import id.nirkertas.letter.SaidText.Look;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the paragraphs look that say the same in two texts: what nobody sees who compares words alone. */
final class FormDiff {

	private static final int SHOWN = 80;
	private static final String CODE = "letter.form.";

	private FormDiff() {
	}

	/** In the order of the later text; what is not told otherwise, such as how wide a column is, by one sentence. */
	static List<Form> between(Body before, Body after) {
		var known = new HashMap<String, Deque<Look>>();
		SaidText.lines(before)
				.forEach(line -> known.computeIfAbsent(line.words(), _ -> new ArrayDeque<>()).add(line.look()));
		var forms = new ArrayList<Form>();
		for (var line : SaidText.lines(after)) {
			var look = look(known, line);
			if (look != null && !line.words().isBlank()) {
				changes(line, look, forms);
			}
		}
		return forms.isEmpty() && !before.equals(after) && SaidText.of(before).equals(SaidText.of(after))
				? List.of(new Form("", CODE + "other", ""))
				: List.copyOf(forms);
	}

	private static @Nullable Look look(Map<String, Deque<Look>> known, Line line) {
		var looks = known.getOrDefault(line.words(), new ArrayDeque<>());
		// The same words elsewhere look as they did before, if they can
		return looks.remove(line.look()) ? line.look() : looks.poll();
	}

	private static void changes(Line line, Look old, List<Form> forms) {
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
		style(begun, "bold", old.bold(), young.bold(), forms);
		style(begun, "italic", old.italic(), young.italic(), forms);
		style(begun, "underlined", old.underlined(), young.underlined(), forms);
	}

	private static void style(String words, String style, String old, String young, List<Form> forms) {
		if (!old.equals(young)) {
			forms.add(new Form(words, CODE + (young.isEmpty() ? "no-" : "") + style, young));
		}
	}
}
