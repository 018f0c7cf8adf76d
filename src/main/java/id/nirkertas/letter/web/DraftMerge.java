package id.nirkertas.letter.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One draft saved by two people: what only the other changed comes as they saved it, what this one changed stays as written.
 *
 * @param form    for the page that comes back; its next save is based on the saved draft, knowingly
 * @param taken   fields that now follow the saved draft
 * @param differs fields in which the form goes on saying something else
 */
record DraftMerge(DraftForm form, Set<DraftField> taken, List<DraftField> differs) {

	static DraftMerge of(DraftForm mine, DraftForm saved) {
		var taken = EnumSet.noneOf(DraftField.class);
		Stream.of(DraftField.values()).filter(field -> !field.isSame(mine, saved) && field.isUntouched(mine))
				.forEach(taken::add);
		var differs = Stream.of(DraftField.values())
				.filter(field -> !field.isSame(mine, saved) && !taken.contains(field)).toList();
		return new DraftMerge(merged(saved, field -> taken.contains(field) ? saved : mine), taken, differs);
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
