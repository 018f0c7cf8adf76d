package id.nirkertas.letter;

import id.nirkertas.directory.Address;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.paper.LetterSheet;
import id.nirkertas.paper.LetterSheet.Letterhead;
import id.nirkertas.paper.LetterSheet.SignatureBlock;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.signing.Signing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the blocks of the paper from a letter and what the directory knows. */
@Component
class SheetWriter {

	private static final Locale INDONESIA = Locale.of("id", "ID");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIA);
	private static final String FOOTER = "Dokumen ini ditandatangani secara elektronik. Keasliannya dapat diperiksa dengan "
			+ "memindai kode QR.";
	private static final String DRAFT_FOOTER = "KONSEP, belum ditandatangani. Sesudah ditandatangani, keasliannya dapat diperiksa "
			+ "dengan memindai kode QR.";
	private static final String CERTIFIED = "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat "
			+ "elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara (BSSN).";

	private final Directory directory;
	private final KindTable kinds;
	private final Signing signing;
	private final LetterMetadata metadata;
	private final LetterSettings settings;

	SheetWriter(Directory directory, KindTable kinds, Signing signing, LetterMetadata metadata, LetterSettings settings) {
		this.directory = directory;
		this.kinds = kinds;
		this.signing = signing;
		this.metadata = metadata;
		this.settings = settings;
	}

	/** With the places of number, date and QR still empty; every page says that it is a draft. */
	LetterSheet draft(Letter letter, List<AttachmentView> attachments, LocalDate today) {
		var kind = kinds.coded(letter.content().kind()).orElse(KindTable.UNKNOWN);
		var agency = agency(letter);
		var signer = Optional.ofNullable(letter.content().signatory())
				.flatMap(signatory -> directory.holderOf(signatory, today));
		return sheet(letter, kind, agency, attachments, place(agency) + ", …",
				new OfficialNumber(kind, letter.content(), agency.code()).blank(today), signer.orElse(null), DRAFT_FOOTER,
				null, null);
	}

	/** Final: number, date, code and signer are settled. */
	LetterSheet issued(Letter letter, List<AttachmentView> attachments, LetterNumber number, String code, Holder signer) {
		var kind = kinds.coded(letter.content().kind()).orElseThrow();
		var agency = agency(letter);
		return sheet(letter, kind, agency, attachments, place(agency) + ", " + DAY.format(number.on()), number.text(),
				signer, footer(signer), settings.verifying(code),
				metadata.of(letter, kind, attachments, number, code, signer));
	}

	Unit agency(Letter letter) {
		var signatory = letter.content().signatory();
		return signatory == null ? directory.unit(letter.agency()) : directory.agencyOf(signatory);
	}

	private LetterSheet sheet(Letter letter, Kind kind, Unit agency, List<AttachmentView> attachments, String placeAndDate,
			String number, @Nullable Holder signer, String footer, @Nullable String verifyAddress, @Nullable String json) {
		var content = letter.content();
		return new LetterSheet(kind.layout(), kind.title(), letterhead(agency), placeAndDate, number,
				SheetWords.of(content.urgency(), content.secrecy()), SheetWords.stamp(content.secrecy()),
				AmountInWords.enclosures(attachments.size()), content.subject(), titles(content.addressees()),
				addresseePlace(content.addressees()), FlatBlocks.of(content.body().blocks()), signature(content, signer),
				titles(content.copies()), footer, verifyAddress, json);
	}

	private Letterhead letterhead(Unit agency) {
		var lines = agency.address() == null
				? List.<String>of()
				: Stream.of(agency.address().street(), agency.address().contact(), agency.address().web())
						.filter(line -> !line.isBlank()).toList();
		return new Letterhead(settings.government(), agency.name().toUpperCase(INDONESIA), lines);
	}

	/** A head of region signs with the name alone; everybody else adds rank and employee number. */
	private SignatureBlock signature(DraftContent content, @Nullable Holder signer) {
		var signatory = content.signatory();
		if (signatory == null) {
			return new SignatureBlock(List.of("…"), "…", null, null);
		}
		Position position = directory.position(signatory);
		if (signer == null) {
			return new SignatureBlock(List.of(position.title() + ","), "…", null, null);
		}
		var lines = List.of(prefix(signer.capacity()) + position.title() + ",");
		if (position.level() == Level.STATE_OFFICIAL) {
			return new SignatureBlock(lines, signer.person().name(), null, null);
		}
		return new SignatureBlock(lines, signer.person().name(), signer.person().rank(), signer.person().employeeNumber());
	}

	static String prefix(Capacity capacity) {
		return switch (capacity) {
			case PERMANENT -> "";
			case ACTING -> "Plt. ";
			case ACTING_DAILY -> "Plh. ";
			case CARETAKER -> "Pj. ";
		};
	}

	/** The certification service is named only when its certificate signs: anything else would be a false statement. */
	private String footer(Holder signer) {
		var certified = signing.certificateOf(signer.person().id()).filter(c -> c.certifiedAuthority()).isPresent();
		return certified ? FOOTER + " " + CERTIFIED : FOOTER;
	}

	private List<String> titles(List<PositionId> positions) {
		return positions.stream().map(position -> directory.position(position).title()).toList();
	}

	/** All in one town: its name; else "Tempat". */
	private String addresseePlace(List<PositionId> addressees) {
		var places = addressees.stream().map(position -> place(directory.agencyOf(position))).distinct().toList();
		return places.size() == 1 ? places.getFirst() : "Tempat";
	}

	private static String place(Unit agency) {
		Address address = agency.address();
		return address == null ? "…" : address.place();
	}
}
