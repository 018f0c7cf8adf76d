package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Details;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.Kinds;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fields of a saved draft as people say them. */
@Component
class SavedFields {

	private final Kinds kinds;
	private final Directory directory;
	private final Wording wording;

	SavedFields(Kinds kinds, Directory directory, Wording wording) {
		this.kinds = kinds;
		this.directory = directory;
		this.wording = wording;
	}

	/**
	 * @param word the code of the field's word, or the word that a kind has for a field of its own
	 * @param quoted whether it is a text with lines of its own
	 */
	record Said(String word, String text, boolean quoted) {

		public boolean isEmpty() {
			return text.isEmpty();
		}
	}

	/** Everything that is filled in. */
	List<Said> of(Kind kind, DraftContent content, PositionId drafter) {
		var all = new DraftParts(List.of(DraftField.values()), List.copyOf(content.more().details().values().keySet()));
		return of(kind, content, drafter, all).stream().filter(said -> !said.isEmpty()).toList();
	}

	/** In the order of the page, on which the fields of a kind follow the subject, in its order. */
	List<Said> of(Kind kind, DraftContent content, PositionId drafter, DraftParts parts) {
		var titles = LetterTitles.of(content, drafter, directory);
		var details = kinds.named(List.of(kind), parts.details()).stream()
				.map(field -> said(field, content.more().details())).toList();
		return Stream.of(DraftField.values()).flatMap(field -> {
			var own = field != DraftField.DETAILS && parts.fields().contains(field)
					? Stream.of(new Said(field.word(), said(kind.name(), content, titles, field), field == DraftField.BODY))
					: Stream.<Said>of();
			return field == DraftField.SUBJECT ? Stream.concat(own, details.stream()) : own;
		}).toList();
	}

	private Said said(KindField field, Details details) {
		return field.isDay()
				? new Said(field.label(), day(details.line(field.key())), false)
				: new Said(field.label(), details.said(field.key()), field.type() != KindField.Type.LINE);
	}

	private String day(String typed) {
		try {
			return wording.fullDay(LocalDate.parse(typed));
		} catch (DateTimeParseException unreadable) {
			return typed;
		}
	}

	private String said(String kind, DraftContent content, LetterTitles titles, DraftField field) {
		return switch (field) {
			case KIND -> kind;
			case URGENCY -> wording.name(content.urgency());
			case SECRECY -> wording.name(content.secrecy());
			case CLASSIFICATION -> content.classification();
			case ADDRESSEES -> String.join("; ", titles.of(content.addressees()));
			case COPIES -> String.join("; ", titles.of(content.copies()));
			case SIGNATORY -> content.signatory() == null ? "" : titles.of(content.signatory());
			case SUBJECT -> content.subject();
			case DETAILS -> "";
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
