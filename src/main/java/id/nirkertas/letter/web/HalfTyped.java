package id.nirkertas.letter.web;

import id.nirkertas.letter.Body;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * A form that somebody is still typing into. What cannot be read yet holds up nothing else: a line that names no position yet is
 * left out, any other field stays as it was saved, and each is named.
 */
@Component
class HalfTyped {

	/**
	 * What became of a form.
	 *
	 * @param unread fields that are not saved as they were typed
	 * @param hints  what is to be mended in them
	 */
	record Taken<T>(T result, Set<DraftField> unread, List<FormFault> hints) {
	}

	private final PositionNames names;
	private final DraftPage page;
	private final Wording wording;

	HalfTyped(PositionNames names, DraftPage page, Wording wording) {
		this.names = names;
		this.page = page;
		this.wording = wording;
	}

	/** Passes on the refusal of an act that is about no field. */
	<T> Taken<T> take(DraftForm typed, DraftForm saved, Function<DraftContent, T> save) {
		var hints = new ArrayList<FormFault>();
		var unread = EnumSet.noneOf(DraftField.class);
		var readable = typed.withPositions(known(DraftField.ADDRESSEES, typed.addressees(), unread, hints),
				known(DraftField.COPIES, typed.copies(), unread, hints));
		var asSaved = EnumSet.noneOf(DraftField.class);
		while (true) {
			try {
				var form = DraftMerge.merged(readable, field -> asSaved.contains(field) ? saved : readable);
				return new Taken<>(save.apply(form.content(names, saved.body().content(Body.EMPTY))), unread, hints);
			} catch (RefusedException refusal) {
				var fault = page.fault(refusal);
				var field = DraftField.at(fault.field()).filter(asSaved::add).orElseThrow(() -> refusal);
				unread.add(field);
				hints.add(fault);
			}
		}
	}

	private List<String> known(DraftField field, List<String> lines, Set<DraftField> unread, List<FormFault> hints) {
		var known = lines.stream().filter(names::isKnown).toList();
		lines.stream().filter(line -> !known.contains(line)).distinct().forEach(line -> {
			unread.add(field);
			hints.add(new FormFault(field.id() + "-" + lines.indexOf(line), wording.say("letter.saving.unknown-position", line)));
		});
		return known;
	}
}
