package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.LetterDescription.CopyMark;
import id.nirkertas.letter.LetterDescription.Field;
import id.nirkertas.letter.LetterDescription.Mention;
import id.nirkertas.letter.LetterDescription.Named;
import id.nirkertas.letter.LetterDescription.Party;
import id.nirkertas.letter.LetterDescription.Post;
import id.nirkertas.letter.LetterDescription.Sender;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a machine reads in a signed letter (naskah.json): everything that stands on the paper, and the attachments by hash, so
 * that the one signature covers them.
 */
@Component
class LetterMetadata {

	private final Directory directory;
	private final LetterTable letters;
	private final NamedLetters names;
	private final LetterSettings settings;

	LetterMetadata(Directory directory, LetterTable letters, NamedLetters names, LetterSettings settings) {
		this.directory = directory;
		this.letters = letters;
		this.names = names;
		this.settings = settings;
	}

	/** @param copy null for the letter itself */
	LetterDescription of(Letter letter, Kind kind, List<AttachmentView> attachments, LetterNumber number, String code,
			Holder signer, @Nullable NumberedCopy copy) {
		var content = letter.content();
		var more = content.more();
		var outside = more.addressedOutside().stream().map(LetterMetadata::party);
		var copied = more.copiedOutside().stream().map(LetterMetadata::party);
		return new LetterDescription(code, number.text(), number.on(), new Named(kind.code(), kind.name()),
				sender(signer, more.mandate()),
				Stream.concat(content.addressees().stream().map(this::party), outside).toList(),
				Addressing.attention(content),
				Stream.concat(content.copies().stream().map(this::party), copied).toList(), content.classification(),
				content.urgency(),
				content.secrecy(), content.subject(), references(more.references()), attachments(attachments),
				fields(kind.design(), more.details()), content.body(),
				copy == null ? null : new CopyMark(copy.number(), copy.of()));
	}

	private Sender sender(Holder signer, Mandate mandate) {
		var position = signer.position();
		var agency = directory.agencyOf(position.id());
		return new Sender(settings.government(), new Named(agency.code(), agency.name()),
				directory.unit(position.unit()).code(), position.code(), position.title(), signer.person().name(),
				signer.capacity(), mandate);
	}

	private static Party party(OutsideParty outside) {
		return new Party(outside.name(), outside.place(), null);
	}

	private Party party(PositionId id) {
		var position = directory.position(id);
		var agency = directory.agencyOf(id);
		return new Party(position.title(), place(agency),
				new Post(position.code(), directory.unit(position.unit()).code(), agency.code()));
	}

	private static String place(Unit agency) {
		return agency.address() == null ? "" : agency.address().place();
	}

	/** Each was looked for when the letter was handed on and before it is signed. */
	private List<Mention> references(List<Reference> references) {
		var known = names.named(references.stream().map(Reference::letter).toList());
		return references.stream().map(reference -> {
			var named = Objects.requireNonNull(known.get(reference.letter()));
			return new Mention(reference.relation(), named.number(), Objects.requireNonNull(named.on()), named.from(),
					code(reference));
		}).toList();
	}

	/** Whoever has a code may read what an ordinary letter says; of any other it is not passed on. */
	private @Nullable String code(Reference reference) {
		return letters.find(reference.letter()).filter(letter -> letter.content().secrecy() == Secrecy.ORDINARY)
				.map(Letter::code).orElse(null);
	}

	private static List<LetterDescription.Enclosed> attachments(List<AttachmentView> attachments) {
		var inside = Enclosed.of(attachments);
		return attachments.stream().map(attachment -> {
			var file = attachment.file();
			return new LetterDescription.Enclosed(attachment.name(), file.mediaType(), file.length(),
					file.fingerprint().hex(), inside.contains(attachment));
		}).toList();
	}

	/** As the kind has them, and in its order. */
	private static List<Field> fields(KindDesign design, Details details) {
		return design.fields().stream()
				.flatMap(field -> Optional.of(details.rows(field.key())).filter(rows -> !rows.isEmpty())
						.map(rows -> new Field(field.key(), field.label(), rows)).stream())
				.toList();
	}
}
