package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.paper.Picture;
import id.nirkertas.paper.Sheet;
import id.nirkertas.paper.Sheet.Running;
import id.nirkertas.signing.Signing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the paper from a letter, its kind, and what the directory knows. */
@Component
class SheetWriter {

	private static final String EMBLEM = "Lambang ";
	private static final String FOOTER = "Dokumen ini ditandatangani secara elektronik. Keasliannya dapat diperiksa dengan "
			+ "memindai kode QR.";
	private static final String DRAFT_FOOTER = "KONSEP, belum ditandatangani. Sesudah ditandatangani, keasliannya dapat diperiksa "
			+ "dengan memindai kode QR.";
	private static final String CERTIFIED = "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat "
			+ "elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara (BSSN).";

	private final Directory directory;
	private final Kinds kinds;
	private final OfficialNumbers numbers;
	private final Letterheads letterheads;
	private final Logos logos;
	private final SignatureWriter signatures;
	private final Signing signing;
	private final LetterMetadata metadata;
	private final LetterSettings settings;

	SheetWriter(Directory directory, Kinds kinds, OfficialNumbers numbers, Letterheads letterheads, Logos logos,
			SignatureWriter signatures,
			Signing signing, LetterMetadata metadata, LetterSettings settings) {
		this.directory = directory;
		this.kinds = kinds;
		this.numbers = numbers;
		this.letterheads = letterheads;
		this.logos = logos;
		this.signatures = signatures;
		this.signing = signing;
		this.metadata = metadata;
		this.settings = settings;
	}

	/** With the place of the QR empty, and those of number and date until a keeper gives them; every page says that it is a draft. */
	Sheet draft(Letter letter, List<AttachmentView> attachments, LocalDate today) {
		var kind = kinds.of(letter);
		var agency = agency(letter);
		var signer = Optional.ofNullable(letter.content().signatory())
				.flatMap(directory::holderOf);
		var given = numbers.given(letter.id());
		var number = given.map(LetterNumber::text)
				.orElseGet(() -> numbers.of(kind, letter.content(), agency).blank(today));
		var job = new PrintJob(letter, kind, agency, letterheads.of(letter, agency), attachments, number,
				given.map(LetterNumber::on).orElse(null), signer.orElse(null));
		return sheet(job, DRAFT_FOOTER, DistributionList.of(letter.content()).draftMark(), null, null);
	}

	/** Final: number, date, code and signer are settled; the copy is null for the letter itself. */
	Sheet issued(Letter letter, List<AttachmentView> attachments, LetterNumber number, Holder signer,
			@Nullable NumberedCopy copy) {
		var kind = kinds.of(letter);
		var agency = agency(letter);
		var job = new PrintJob(letter, kind, agency, letterheads.of(letter, agency), attachments, number.text(),
				number.on(), signer);
		var code = copy == null ? Objects.requireNonNull(letter.code()) : copy.code();
		var mark = copy == null ? DistributionList.of(letter.content()).ownMark() : copy.mark();
		return sheet(job, footer(signer), mark, settings.verifying(code),
				metadata.of(letter, kind, attachments, number, code, signer, copy).json());
	}

	/** What is tried out on a page: as a draft, in a kind and under a letterhead that are not stored. */
	Sheet sample(PrintJob job) {
		return sheet(job, DRAFT_FOOTER, null, null, null);
	}

	Unit agency(Letter letter) {
		var signatory = letter.content().signatory();
		return signatory == null ? directory.unit(letter.agency()) : directory.agencyOf(signatory);
	}

	private Sheet sheet(PrintJob job, String footer, @Nullable String copyMark, @Nullable String verifyAddress,
			@Nullable String json) {
		var content = job.content();
		var running = new Running(
				Stream.of(footer, job.letterhead().footer()).filter(line -> !line.isBlank())
						.collect(Collectors.joining(" ")),
				SheetWords.stamp(content.secrecy()), copyMark);
		var title = content.subject().isBlank() ? job.kind().name() : content.subject();
		return new Sheet(job.design().look(), running, title.isBlank() ? "Naskah dinas" : title, job.letterhead().name(),
				new PartWriter(job, emblem(job.letterhead()), directory, signatures).parts(), verifyAddress, json);
	}

	private @Nullable Picture emblem(LetterheadLines lines) {
		return Optional.ofNullable(lines.logo()).flatMap(logos::png).map(png -> new Picture(png, EMBLEM + lines.name()))
				.orElse(null);
	}

	/** The certification service is named only when its certificate signs: anything else would be a false statement. */
	private String footer(Holder signer) {
		var certified = signing.certificateOf(signer.person().id()).filter(c -> c.certifiedAuthority()).isPresent();
		return certified ? FOOTER + " " + CERTIFIED : FOOTER;
	}
}
