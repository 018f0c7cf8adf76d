package id.nirkertas.verification;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Relations;
import id.nirkertas.letter.SignedLetters;
import id.nirkertas.letter.SignedPaper;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Verdict;
import id.nirkertas.signing.Signing;
import id.nirkertas.signing.ValidationReport;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Answers anybody's question whether a letter is genuine: by the code of its QR, or by the file itself. */
@Service
public class Verification {

	private final SignedLetters letters;
	private final Relations relations;
	private final Directory directory;
	private final Signing signing;
	private final Vault vault;
	private final RememberedReports reports;
	private final VerificationSettings settings;

	Verification(SignedLetters letters, Relations relations, Directory directory, Signing signing, Vault vault,
			RememberedReports reports,
			VerificationSettings settings) {
		this.letters = letters;
		this.relations = relations;
		this.directory = directory;
		this.signing = signing;
		this.vault = vault;
		this.reports = reports;
		this.settings = settings;
	}

	/**
	 * The letter under a code, as people type it: case, spaces and dashes do not matter. Empty for an unknown code. Its file is
	 * read through each time, whatever verdict is remembered: nothing is called genuine that lies there altered.
	 */
	public Optional<PublicLetter> underCode(String typed) {
		var found = find(typed);
		found.map(SignedPaper::file).ifPresent(vault::check);
		return found.map(this::tell);
	}

	private Optional<SignedPaper> find(String typed) {
		return letters.paperUnder(typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
	}

	/** The letter whose signed file this is, byte for byte. */
	public Optional<RegisteredLetter> withFile(Fingerprint fingerprint) {
		return letters.paperWith(fingerprint)
				.map(paper -> new RegisteredLetter(paper.code(), paper.letter().number(),
						Objects.requireNonNull(paper.letter().on()), paper.letter().amendments(), copy(paper)));
	}

	/** Whether a file of this size can be checked. */
	public Verdict mayCheck(DataSize file) {
		return signing.mayValidate(file);
	}

	public DataSize largestChecked() {
		return signing.largestValidated();
	}

	/** Checks a file of whatever origin; never throws on bad input. */
	public ValidationReport check(Path file) {
		return signing.validateUpload(file);
	}

	/** The signed paper under a code. Refuses with verification.paper-not-public or verification.paper-with-attachments. */
	public PublicPaper paper(String code) {
		var paper = find(code).orElseThrow();
		mayOpen(paper.letter()).orThrow();
		return new PublicPaper(paper.letter().number(), vault.content(paper.file()));
	}

	/** Attachments are for the letter's recipients: a code that anybody can scan opens none, so not the file around them either. */
	private Verdict mayOpen(LetterView letter) {
		var open = letter.content().secrecy() == Secrecy.ORDINARY && settings.showOrdinaryPaper();
		return Verdict.when(open, "verification.paper-not-public")
				.and(Verdict.when(!letter.carriesAttachments(), "verification.paper-with-attachments"));
	}

	private PublicLetter tell(SignedPaper paper) {
		var letter = paper.letter();
		var content = letter.content();
		var ordinary = content.secrecy() == Secrecy.ORDINARY;
		var fingerprint = paper.file();
		var position = directory.position(Objects.requireNonNull(content.signatory()));
		var signer = Optional.ofNullable(letter.signerName())
				.or(() -> Optional.ofNullable(letter.signer()).flatMap(directory::person).map(Person::name)).orElse("");
		return new PublicLetter(paper.code(), letter.number(), Objects.requireNonNull(letter.on()),
				directory.agencyOf(position.unit()).name(), position.title(),
				Objects.requireNonNullElse(letter.capacity(), Capacity.PERMANENT), signer,
				Objects.requireNonNull(letter.signedAt()), letter.amendments(), relations.amended(letter),
				ordinary ? content.subject() : null, fingerprint,
				mayOpen(letter), copy(paper), reports.of(fingerprint, () -> validate(fingerprint)));
	}

	private @Nullable PublicCopy copy(SignedPaper paper) {
		var copy = paper.copy();
		if (copy == null) {
			return null;
		}
		var outside = copy.outside();
		var recipient = copy.position() == null ? "" : directory.fullTitle(copy.position());
		return new PublicCopy(copy.mark(), outside == null ? recipient : outside.name());
	}

	private ValidationReport validate(Fingerprint fingerprint) {
		try {
			var file = Files.createTempFile("verify", ".pdf");
			try {
				Files.write(file, vault.read(fingerprint));
				return signing.validate(file);
			} finally {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
