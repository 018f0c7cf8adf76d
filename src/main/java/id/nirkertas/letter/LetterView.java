package id.nirkertas.letter;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a page shows it.
 *
 * @param revision counts saves of the working copy; a save names the revision it is based on
 * @param version  the last submitted version, 0 before the first
 * @param versionHash SHA-256 of that version's content; initials bind to it
 * @param number   as printed; with its place empty until reserved, and when what is reserved holds no more
 * @param on       the date that stands beside the number; null where the number has its place empty
 * @param code     in the QR, known once reserved
 * @param file     the signed PDF, once signed
 * @param signerName as it stands on the paper, whatever they are called now
 * @param edited   whether a reviewer changes the draft now, in its drafter's place
 * @param awaitsNumber whether its signatory has to wait until a keeper gives it another number: what it had holds no more
 * @param amendments the letters that corrected or revoked it since, oldest first
 */
public record LetterView(DocumentId id, Kind kind, LetterState state, DraftContent content, PositionId drafter,
		PersonId author, int revision, int version, String versionHash, String number, @Nullable LocalDate on,
		@Nullable String code, @Nullable Fingerprint file, @Nullable Instant signedAt, @Nullable PersonId signer,
		@Nullable String signerName, @Nullable Capacity capacity, boolean edited, boolean awaitsNumber,
		List<AttachmentView> attachments, List<Amendment> amendments,
		Instant createdAt, Instant changedAt) {

	/** Its number, and before it has one its subject; empty where the subject is kept from lists. */
	public Optional<String> openName() {
		return content.secrecy().hidesSubject()
				? Optional.empty()
				: Optional.of(code == null || on == null ? content.subject() : number).filter(name -> !name.isBlank());
	}

	/** Signed, and no longer in force. */
	public boolean isRevoked() {
		return amendments.stream().anyMatch(Amendment::revokes);
	}

	/** Whether attachments travel inside its signed file: whoever has that has them too. */
	public boolean carriesAttachments() {
		return !Enclosed.of(attachments).isEmpty();
	}
}
