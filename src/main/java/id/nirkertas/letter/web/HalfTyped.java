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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

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
	<T> Taken<T> take(MultiValueMap<String, String> posted, DraftForm saved, Function<DraftContent, T> save) {
		var typed = DraftForm.of(posted);
		var unknown = Stream
				.concat(unknown(DraftField.ADDRESSEES, typed.addressees()), unknown(DraftField.COPIES, typed.copies()))
				.toList();
		var hints = new ArrayList<>(unknown.stream().map(line -> line.hint(posted, said(line.line()))).toList());
		var unread = EnumSet.noneOf(DraftField.class);
		unknown.forEach(line -> unread.add(line.field()));
		var readable = typed.withPositions(known(typed.addressees()), known(typed.copies()));
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

	private List<String> known(List<String> lines) {
		return lines.stream().filter(names::isKnown).toList();
	}

	private Stream<Unknown> unknown(DraftField field, List<String> lines) {
		return lines.stream().filter(line -> !names.isKnown(line)).distinct().map(line -> new Unknown(field, line));
	}

	private String said(String line) {
		return names.namesakes(line)
				.map(several -> wording.say("letter.saving.several-positions", line, several.some(), several.more()))
				.orElseGet(() -> wording.say("letter.saving.unknown-position", line));
	}

	/** A line that names no position yet. */
	private record Unknown(DraftField field, String line) {

		/** Points at the row it stands in, or at where many are pasted. */
		FormFault hint(MultiValueMap<String, String> posted, String sentence) {
			var rows = posted.getOrDefault(field.id(), List.of()).stream().map(String::strip).toList();
			return new FormFault(field.id() + "-" + (rows.contains(line) ? rows.indexOf(line) : "many"),
					sentence);
		}
	}
}
