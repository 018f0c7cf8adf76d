package id.nirkertas.letter.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One draft saved by two people: what only the other changed comes as they saved it, what this one changed stays as written. The
 * fields of a kind go one by one, like all others.
 *
 * @param form    for the page that comes back; its next save is based on the saved draft, knowingly
 * @param taken   what now follows the saved draft
 * @param differs in what the form goes on saying something else
 */
record DraftMerge(DraftForm form, DraftParts taken, DraftParts differs) {

	static DraftMerge of(DraftForm mine, DraftForm saved) {
		var taken = parts(mine, saved, field -> field.isUntouched(mine), key -> DraftField.isUntouched(mine, key));
		var differs = parts(mine, saved, field -> !taken.fields().contains(field), key -> !taken.details().contains(key));
		var form = merged(saved, field -> taken.fields().contains(field) ? saved : mine);
		return new DraftMerge(form.with(form.more().with(details(mine, saved, taken.details()))), taken, differs);
	}

	/** Of what the two say differently. */
	private static DraftParts parts(DraftForm mine, DraftForm saved, Predicate<DraftField> fields,
			Predicate<String> details) {
		var keys = new TreeSet<>(mine.more().details().keySet());
		keys.addAll(saved.more().details().keySet());
		return new DraftParts(
				Stream.of(DraftField.values()).filter(field -> field != DraftField.DETAILS)
						.filter(field -> !field.isSame(mine, saved)).filter(fields).toList(),
				keys.stream().filter(key -> !mine.more().text(key).equals(saved.more().text(key))).filter(details)
						.toList());
	}

	private static Map<String, List<List<String>>> details(DraftForm mine, DraftForm saved, List<String> taken) {
		var details = new TreeMap<>(mine.more().details());
		details.keySet().removeAll(taken);
		taken.stream().filter(saved.more().details()::containsKey)
				.forEach(key -> details.put(key, saved.more().rows(key)));
		return details;
	}

	/** Each field from the form that is named for it; revision and marks from the first. */
	static DraftForm merged(DraftForm saved, Function<DraftField, DraftForm> from) {
		return new DraftForm(from.apply(DraftField.KIND).kind(), from.apply(DraftField.URGENCY).urgency(),
				from.apply(DraftField.SECRECY).secrecy(), from.apply(DraftField.CLASSIFICATION).classification(),
				from.apply(DraftField.ADDRESSEES).addressees(), from.apply(DraftField.COPIES).copies(),
				from.apply(DraftField.SIGNATORY).signatory(), from.apply(DraftField.SUBJECT).subject(),
				from.apply(DraftField.BODY).body(), more(from), saved.revision(), saved.marks());
	}

	private static ParticularsForm more(Function<DraftField, DraftForm> from) {
		return new ParticularsForm(from.apply(DraftField.DETAILS).more().details(),
				from.apply(DraftField.MANDATE).more().mandate(), from.apply(DraftField.ATTENTION).more().attention(),
				from.apply(DraftField.OUTSIDE).more().outside(),
				from.apply(DraftField.COPIED_OUTSIDE).more().copiedOutside(),
				from.apply(DraftField.REFERENCES).more().references());
	}
}
