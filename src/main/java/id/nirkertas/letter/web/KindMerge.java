package id.nirkertas.letter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A kind changed by two people: what only the other changed comes as they saved it, what this one changed stays as written.
 *
 * @param form    for the page that comes back; its next save is based on the saved version, knowingly
 * @param taken   names of what now follows the saved version
 * @param differs names of what the saved version says otherwise than the form goes on to say
 */
record KindMerge(KindForm form, List<String> taken, List<String> differs) {

	static final String LAYOUT = "layout";

	/** One thing: parts call fields by their names. */
	private record Layout(List<KindForm.FieldRow> fields, List<KindForm.PartRow> parts) {

		static Layout of(KindForm form) {
			return new Layout(form.fields(), form.parts());
		}
	}

	/** @param base what both began with */
	static KindMerge of(KindForm mine, KindForm base, KindForm theirs) {
		var taken = new ArrayList<String>();
		var differs = new ArrayList<String>();
		var head = new LinkedHashMap<String, String>();
		KindForm.HEAD.forEach(
				name -> head.put(name, merged(name, mine.text(name), base.text(name), theirs.text(name), taken, differs)));
		var layout = merged(LAYOUT, Layout.of(mine), Layout.of(base), Layout.of(theirs), taken, differs);
		return new KindMerge(new KindForm(theirs.version(), head, layout.fields(), layout.parts()), List.copyOf(taken),
				List.copyOf(differs));
	}

	private static <T> T merged(String name, T mine, T base, T theirs, List<String> taken, List<String> differs) {
		if (mine.equals(theirs) || theirs.equals(base)) {
			return mine;
		}
		if (mine.equals(base)) {
			taken.add(name);
			return theirs;
		}
		differs.add(name);
		return mine;
	}
}
