package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Holder;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a letter: as a draft with its places empty, or final for the signature. */
@Component
class LetterPrinter {

	private final LetterFiles files;
	private final SheetWriter sheets;
	private final Paper paper;
	private final Vault vault;
	private final OfficeClock clock;

	LetterPrinter(LetterFiles files, SheetWriter sheets, Paper paper, Vault vault, OfficeClock clock) {
		this.files = files;
		this.sheets = sheets;
		this.paper = paper;
		this.vault = vault;
		this.clock = clock;
	}

	/** Of a signed letter its very file; that one has no empty signature field any more. */
	PrintedPaper now(Letter letter) {
		var signed = letter.signed();
		if (signed == null) {
			return paper.print(sheets.draft(letter, files.attachments(letter.id()), clock.today()));
		}
		var pdf = vault.read(signed.file());
		return new PrintedPaper(pdf, paper.pages(pdf), "");
	}

	PrintedPaper issued(Letter letter, LetterNumber number, Holder signer) {
		return paper
				.print(sheets.issued(letter, files.attachments(letter.id()), number, Objects.requireNonNull(letter.code()),
						signer));
	}

	List<String> missingGlyphs(Letter letter, List<AttachmentView> attachments) {
		return paper.missingGlyphs(sheets.draft(letter, attachments, clock.today()));
	}
}
