package id.nirkertas.letter;

import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a draft as a strict clerk would, before anybody is asked for initials. */
@Component
class DraftCheck {

	private static final int ENCLOSURE_LIMIT = 99;

	private final KindTable kinds;
	private final Classification classification;
	private final Directory directory;
	private final References references;
	private final LetterPrinter printer;

	DraftCheck(KindTable kinds, Classification classification, Directory directory, References references,
			LetterPrinter printer) {
		this.kinds = kinds;
		this.classification = classification;
		this.directory = directory;
		this.references = references;
		this.printer = printer;
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
		when(content.addressees().isEmpty(), faults, "addressees", "letter.fault.addressee");
		faults.addAll(signatory(letter));
		when(content.subject().isEmpty(), faults, "subject", "letter.fault.subject");
		when(content.subject().length() > DraftLimits.SUBJECT, faults, "subject", "letter.fault.subject-too-long",
				DraftLimits.SUBJECT);
		when(content.body().isEmpty(), faults, "body", "letter.fault.body");
		faults.addAll(references.faults(letter));
		when(attachments.size() > ENCLOSURE_LIMIT, faults, "file", "letter.fault.too-many-attachments", ENCLOSURE_LIMIT);
		if (attachments.size() <= ENCLOSURE_LIMIT
				&& printer.mayPrint(letter, attachments) instanceof Verdict.Refused unprintable) {
			faults.add(new Fault("body",
					unprintable.code().equals("paper.too-long") ? "letter.fault.too-long" : "letter.fault.glyphs",
					unprintable.details()));
		}
		return List.copyOf(faults);
	}

	/** Refuses what no draft may hold, complete or not: a kind that does not exist, and more text than there is room for. */
	DraftContent tidy(DraftContent raw) {
		var content = TidyDraft.of(raw);
		Verdict.when(content.kind().isEmpty() || kinds.coded(content.kind()).isPresent(), "letter.unknown-kind")
				.and(DraftLimits.check(content)).orThrow();
		return content;
	}

	/** Who may sign: a position with that duty, in the agency of the drafter. */
	private List<Fault> signatory(Letter letter) {
		var signatory = letter.content().signatory();
		if (signatory == null) {
			return List.of(new Fault("signatory", "letter.fault.signatory", List.of()));
		}
		var position = directory.position(signatory);
		return position.has(Duty.SIGNATORY) && directory.agencyOf(signatory).id().equals(letter.agency())
				? List.of()
				: List.of(new Fault("signatory", "letter.fault.signatory-not-allowed", List.of(position.title())));
	}

	private static void when(boolean wrong, List<Fault> faults, String field, String code, Object... details) {
		if (wrong) {
			faults.add(new Fault(field, code, List.of(details)));
		}
	}
}
