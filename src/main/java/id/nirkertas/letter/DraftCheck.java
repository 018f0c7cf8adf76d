package id.nirkertas.letter;

import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a draft as a strict clerk would, before anybody is asked for initials. */
@Component
class DraftCheck {

	private static final int ENCLOSURE_LIMIT = 99;

	private final Kinds kinds;
	private final Classification classification;
	private final Directory directory;
	private final SigningAuthority authority;
	private final References references;
	private final LetterPrinter printer;
	private final PeopleRows people;

	DraftCheck(Kinds kinds, Classification classification, Directory directory, SigningAuthority authority,
			References references, LetterPrinter printer, PeopleRows people) {
		this.kinds = kinds;
		this.classification = classification;
		this.directory = directory;
		this.authority = authority;
		this.references = references;
		this.printer = printer;
		this.people = people;
	}

	List<Fault> faults(Letter letter, List<AttachmentView> attachments) {
		var content = letter.content();
		var faults = new ArrayList<Fault>();
		when(kinds.coded(content.kind()).isEmpty(), faults, "kind", "letter.fault.kind");
		if (content.classification().isEmpty()) {
			faults.add(new Fault("classification", "letter.fault.classification", List.of()));
		} else if (classification.code(content.classification()).isEmpty()) {
			faults.add(
					new Fault("classification", "letter.fault.classification-unknown", List.of(content.classification())));
		}
		when(kinds.isLost(letter), faults, "kind", "letter.fault.kind-lost");
		var design = kinds.of(letter).design();
		var isAddressed = !content.addressees().isEmpty() || !content.more().addressedOutside().isEmpty();
		needed(design.addressees(), isAddressed, faults, "addressees", "letter.fault.addressee");
		faults.addAll(signatory(letter));
		when(content.subject().isEmpty(), faults, "subject", "letter.fault.subject");
		when(content.subject().length() > DraftLimits.SUBJECT, faults, "subject", "letter.fault.subject-too-long",
				DraftLimits.SUBJECT);
		needed(design.body(), !content.body().isEmpty(), faults, "body", "letter.fault.body");
		design.fields().forEach(field -> faults.addAll(detail(design, field, content.more().details())));
		needed(design.attachment(), !attachments.isEmpty(), faults, "file", "letter.fault.attachment");
		when(design.body() == Need.OPTIONAL && content.body().isEmpty() && attachments.isEmpty()
				&& content.more().details().values().isEmpty(), faults, "body", "letter.fault.says-nothing");
		faults.addAll(references.faults(letter));
		when(DistributionList.of(content).recipients().size() > DistributionList.MOST, faults, "addressees",
				"letter.fault.too-many-numbered", DistributionList.MOST);
		when(attachments.size() > ENCLOSURE_LIMIT, faults, "file", "letter.fault.too-many-attachments", ENCLOSURE_LIMIT);
		if (attachments.size() <= ENCLOSURE_LIMIT
				&& printer.mayPrint(letter, attachments) instanceof Verdict.Refused unprintable) {
			faults.add(new Fault("body",
					unprintable.code().equals("paper.too-long") ? "letter.fault.too-long" : "letter.fault.glyphs",
					unprintable.details()));
		}
		return List.copyOf(faults);
	}

	/** What a kind has no place for would go out without standing on the paper. */
	private static void needed(Need need, boolean isThere, List<Fault> faults, String field, String code) {
		when(need == Need.REQUIRED && !isThere, faults, field, code);
		when(need == Need.NONE && isThere, faults, field, code + "-unwanted");
	}

	private static List<Fault> detail(KindDesign design, KindField field, Details details) {
		return field.required() && EmptyCells.all(field, details)
				? List.of(new Fault("details." + field.key(), "letter.fault.detail", List.of(field.label())))
				: Stream.concat(EmptyCells.in(design, field, details).stream(),
						SingleRows.fault(design, field, details).stream()).toList();
	}

	/**
	 * As it is kept by the agency that writes it. Refuses what no draft may hold, complete or not: a kind that does not exist or
	 * is offered no more, and more text than there is room for.
	 *
	 * @param already the kind it has, which it keeps even where that is offered no more; empty of a new letter
	 */
	DraftContent tidy(DraftContent raw, UnitId agency, String already) {
		var tidy = TidyDraft.of(raw);
		var content = kinds.current(tidy, agency)
				.map(kind -> tidy.with(tidy.more().with(people.complete(kind.design(), tidy.more().details()))))
				.orElse(tidy);
		Verdict.when(content.kind().isEmpty() || kinds.coded(content.kind()).isPresent(), "letter.unknown-kind")
				.and(Verdict.when(content.kind().equals(already) || kinds.isOffered(content.kind()) || amends(content),
						"letter.kind-retired"))
				.and(DraftLimits.check(content)).orThrow();
		return content;
	}

	/** A letter is corrected in the kind it was written in. */
	private static boolean amends(DraftContent content) {
		return content.more().references().stream().anyMatch(Reference::amends);
	}

	/**
	 * Who may sign: a position with that duty, in the agency of the drafter or above it in the line, whom no row of the office's
	 * table refuses. An agency drafts what is decided above it.
	 */
	private List<Fault> signatory(Letter letter) {
		var signatory = letter.content().signatory();
		if (signatory == null) {
			return List.of(new Fault("signatory", "letter.fault.signatory", List.of()));
		}
		var position = directory.position(signatory);
		var isOwn = directory.agencyOf(signatory).id().equals(letter.agency());
		return position.has(Duty.SIGNATORY) && (isOwn || directory.superiorsOf(letter.drafter()).contains(position))
				? authority.refusals(letter.content())
				: List.of(new Fault("signatory", "letter.fault.signatory-not-allowed", List.of(position.title())));
	}

	private static void when(boolean wrong, List<Fault> faults, String field, String code, Object... details) {
		if (wrong) {
			faults.add(new Fault(field, code, List.of(details)));
		}
	}
}
