package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.office.StandIns;
import id.nirkertas.paper.Sheet;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * Puts the sample letters on paper by the writers that put real ones there, in the kinds as they lie in the database: all on one
 * day, under one code, by signatories in every capacity.
 */
record SampleDesk(Kinds kinds, OfficialNumbers numbers, Letterheads letterheads, Directory directory, SheetWriter sheets,
		Secretariat secretariat,
		Staff staff) {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	private static final String CODE = "7K3QX9PLM2WD4TR8HN5C";
	private static final int ORDINAL = 1234;
	/** Of a register in which few numbers are taken. */
	private static final int EARLY = 9;
	private static final UUID SAME = new UUID(0, 0);

	static SampleDesk by(BeanFactory beans) {
		StandIns.forget(beans, MONDAY);
		return new SampleDesk(beans.getBean(Kinds.class), beans.getBean(OfficialNumbers.class),
				beans.getBean(Letterheads.class), beans.getBean(Directory.class),
				beans.getBean(SheetWriter.class),
				beans.getBean(Secretariat.class), beans.getBean(Staff.class));
	}

	/** Under the name of each letter, which is its kind's. */
	Map<String, DraftContent> letters() {
		var letters = new LinkedHashMap<String, DraftContent>();
		var samples = KindSamples.of(secretariat);
		for (var kind : kinds.all().stream().filter(each -> !OwnKinds.isOwn(each.code())).toList()) {
			letters.put(kind.name().toLowerCase(SheetDates.INDONESIA).replace(' ', '-'),
					Objects.requireNonNull(samples.get(kind.code()), kind.code()));
		}
		return letters;
	}

	DraftContent letter(String name) {
		return Objects.requireNonNull(letters().get(name), name);
	}

	/** As {@link #draft(DraftContent)}, had its kind another design. */
	Sheet draft(DraftContent content, Kind kind) {
		var letter = letter(content);
		var agency = sheets.agency(letter);
		return sheets.sample(new PrintJob(letter, kind, agency, letterheads.current(agency), attachments(content),
				numbers.of(kind, content, agency).blank(MONDAY), null,
				directory.holderOf(Objects.requireNonNull(content.signatory()), MONDAY).orElseThrow()));
	}

	Sheet draft(DraftContent content) {
		return sheets.draft(letter(content), attachments(content), MONDAY);
	}

	Sheet issued(DraftContent content) {
		return issued(content, null);
	}

	/** @param copy null for the letter itself */
	Sheet issued(DraftContent content, @Nullable NumberedCopy copy) {
		var letter = letter(content);
		return sheets.issued(letter, attachments(content), number(letter), signer(content), copy);
	}

	static Sheet on(Sheet sheet, Sheet.Size size) {
		var look = sheet.look();
		return with(sheet, new Look(size, look.face(), look.points(), look.leading(), look.top(), look.right(),
				look.bottom(), look.left()));
	}

	static Sheet with(Sheet sheet, Look look) {
		return new Sheet(look, sheet.running(), sheet.title(), sheet.author(), sheet.parts(), sheet.verifyAddress(),
				sheet.metadata());
	}

	private Letter letter(DraftContent content) {
		var agency = directory.agencyOf(Objects.requireNonNull(content.signatory()));
		var begun = Letter.begun(new DocumentId(SAME), secretariat.acting("PRANATA1"), agency.id(), content, Instant.EPOCH);
		return new Letter(begun.id(), begun.state(), content, begun.drafter(), begun.author(), begun.agency(), 1, 0, "",
				CODE,
				null, Instant.EPOCH, Instant.EPOCH);
	}

	private LetterNumber number(Letter letter) {
		var kind = kinds.of(letter);
		var request = numbers.of(kind, letter.content(), sheets.agency(letter)).request(letter.id(),
				MONDAY);
		var ordinal = kind.registerGroup().equals("SURAT") ? ORDINAL : EARLY;
		return new LetterNumber(request.register(), ordinal, request.pattern().format(ordinal, MONDAY, request.parts()),
				MONDAY, NumberState.RESERVED, letter.id(), null);
	}

	/** Whoever holds the position, but for two letters that others sign for a while. */
	private Holder signer(DraftContent content) {
		return switch (content.kind()) {
			case "INTERNAL_INVITATION" -> acting("sekdis.kominfo", Capacity.ACTING_DAILY, content);
			case "ORDER" -> acting("sekda", Capacity.CARETAKER, content);
			default -> directory.holderOf(Objects.requireNonNull(content.signatory()), MONDAY).orElseThrow();
		};
	}

	private Holder acting(String username, Capacity capacity, DraftContent content) {
		return new Holder(staff.person(username), directory.position(Objects.requireNonNull(content.signatory())), capacity,
				null);
	}

	private static List<AttachmentView> attachments(DraftContent content) {
		return switch (content.kind()) {
			case "OFFICIAL_LETTER" -> List.of(attachment("Format Data Layanan Digital.xlsx"));
			case "FREE" -> List.of(attachment("Rencana Strategis 2027-2031.pdf"), attachment("Matriks Kinerja.pdf"));
			default -> List.of();
		};
	}

	private static AttachmentView attachment(String name) {
		return new AttachmentView(SAME, name,
				new StoredFile(new Fingerprint("0123456789abcdef".repeat(4)), 48_000, "application/pdf"));
	}
}
