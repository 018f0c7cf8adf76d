package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.platform.Wording;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fields of a saved draft as people say them. */
@Component
class SavedFields {

	private final Directory directory;
	private final Wording wording;

	SavedFields(Directory directory, Wording wording) {
		this.directory = directory;
		this.wording = wording;
	}

	/**
	 * @param word the code of the field's word
	 * @param quoted whether it is a text with lines of its own
	 */
	record Said(String word, String text, boolean quoted) {

		public boolean isEmpty() {
			return text.isEmpty();
		}
	}

	/** @param kind the name of its kind */
	List<Said> of(String kind, DraftContent content, Collection<DraftField> fields) {
		return fields.stream().map(field -> new Said(field.word(), said(kind, content, field),
				field == DraftField.BODY || field == DraftField.DETAILS)).toList();
	}

	private String said(String kind, DraftContent content, DraftField field) {
		return switch (field) {
			case KIND -> kind;
			case URGENCY -> wording.name(content.urgency());
			case SECRECY -> wording.name(content.secrecy());
			case CLASSIFICATION -> content.classification();
			case ADDRESSEES -> String.join("; ", Row.titles(content.addressees(), directory));
			case COPIES -> String.join("; ", Row.titles(content.copies(), directory));
			case SIGNATORY -> content.signatory() == null ? "" : directory.position(content.signatory()).title();
			case SUBJECT -> content.subject();
			case DETAILS -> content.more().details().text();
			case MANDATE -> wording.name(content.more().mandate());
			case ATTENTION -> content.more().attention();
			case OUTSIDE -> names(content.more().addressedOutside());
			case COPIED_OUTSIDE -> names(content.more().copiedOutside());
			case REFERENCES -> content.more().references().stream().map(each -> wording.name(each.relation()))
					.collect(Collectors.joining("; "));
			case BODY -> content.body().said();
		};
	}

	private static String names(List<OutsideParty> parties) {
		return parties.stream().map(OutsideParty::name).collect(Collectors.joining("; "));
	}
}
