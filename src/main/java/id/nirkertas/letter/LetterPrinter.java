package id.nirkertas.letter;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Holder;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.paper.Enclosure;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.paper.Sheet;
import id.nirkertas.shared.Sha256;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Vault;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Prints a letter: as a draft with its places empty, or final for the signature. */
@Component
class LetterPrinter {

	private static final int KEPT = 64;
	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Every page about a draft shows it, so the drafts on people's desks are printed once. */
	private final Map<Sheet, PrintedPaper> drafts = Collections
			.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
				@Override
				protected boolean removeEldestEntry(Map.Entry<Sheet, PrintedPaper> eldest) {
					return size() > KEPT;
				}
			});
	private final LetterFiles files;
	private final SheetWriter sheets;
	private final Paper paper;
	private final Vault vault;
	private final AgencyClock days;

	LetterPrinter(LetterFiles files, SheetWriter sheets, Paper paper, Vault vault, AgencyClock days) {
		this.files = files;
		this.sheets = sheets;
		this.paper = paper;
		this.vault = vault;
		this.days = days;
	}

	/** Of a signed letter its very file; that one has no empty signature field any more. */
	PrintedPaper now(Letter letter) {
		var signed = letter.signed();
		if (signed == null) {
			return draft(letter);
		}
		var pdf = vault.read(signed.file());
		return new PrintedPaper(pdf, paper.pagesOfPrint(pdf), "");
	}

	/**
	 * Of all that is printed: text, fields and attachments, the versions of its kind and letterhead, the officials, and the day.
	 */
	String look(Letter letter) {
		var signed = letter.signed();
		if (signed != null) {
			return signed.file().hex();
		}
		var sheet = sheets.draft(letter, files.attachments(letter.id()), today(letter));
		return Sha256.hex(JSON.writeValueAsString(sheet));
	}

	/** The same words make the same paper, whatever else happened to the letter; of a secret one nothing is kept. */
	private PrintedPaper draft(Letter letter) {
		var sheet = sheets.draft(letter, files.attachments(letter.id()), today(letter));
		if (letter.content().secrecy().hidesSubject()) {
			return paper.print(sheet);
		}
		var kept = drafts.get(sheet);
		if (kept != null) {
			return kept;
		}
		var fresh = paper.print(sheet);
		drafts.put(sheet, fresh);
		return fresh;
	}

	/** As it would lie on a desk with these attachments; a look at what was is not kept. Refuses as {@link #mayPrint}. */
	PrintedPaper once(Letter letter, List<AttachmentView> attachments) {
		return paper.print(sheets.draft(letter, attachments, today(letter)));
	}

	/** @param copy null for the letter itself */
	PrintedPaper issued(Letter letter, LetterNumber number, Holder signer, @Nullable NumberedCopy copy) {
		var attachments = files.attachments(letter.id());
		return paper.print(sheets.issued(letter, attachments, number, signer, copy),
				Enclosed.of(attachments).stream().map(this::enclosure).toList());
	}

	private Enclosure enclosure(AttachmentView attachment) {
		return new Enclosure(attachment.name(), attachment.file().mediaType(),
				vault.read(attachment.file().fingerprint()));
	}

	private LocalDate today(Letter letter) {
		return days.today(sheets.agency(letter).id());
	}

	/** How many pages {@link #now} has; none while the words of a draft cannot be printed. */
	int pages(Letter letter) {
		return letter.isSigned() || mayPrint(letter, files.attachments(letter.id())).isAllowed() ? now(letter).pages() : 0;
	}

	Verdict mayPrint(Letter letter, List<AttachmentView> attachments) {
		return paper.mayPrint(sheets.draft(letter, attachments, today(letter)));
	}
}
