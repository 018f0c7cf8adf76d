package id.nirkertas.signing;

import id.nirkertas.shared.Sha256;
import id.nirkertas.signing.SignatureContainer.Clerk;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Appends a signature to a file whose bytes stay untouched. */
final class PdfSigner {

	/** For attributes, signature value and a time-stamp with its certificates. */
	private static final int ROOM = 10 * 1024;

	private PdfSigner() {
	}

	/** The signed file; without a clerk it carries no time-stamp. */
	static byte[] sign(byte[] pdf, SignatureRequest request, SignatureKey key, @Nullable Clerk clerk) {
		try {
			var slot = SlotReader.read(pdf, request.field());
			var container = new SignatureContainer(key);
			return append(pdf, slot, request, container, clerk, ROOM + container.certificateBytes());
		} catch (IOException | GeneralSecurityException e) {
			throw new IllegalStateException("The file could not be signed", e);
		}
	}

	private static byte[] append(byte[] pdf, SignatureSlot slot, SignatureRequest request, SignatureContainer container,
			@Nullable Clerk clerk, int room) throws IOException, GeneralSecurityException {
		var revision = SignatureRevision.of(pdf.length, slot, request, room);
		var digest = Sha256.begin();
		digest.update(pdf);
		revision.digest(digest);
		var filling = container.over(digest.digest(), clerk);
		if (filling.length > room) {
			// A time-stamp with unusually many certificates
			return append(pdf, slot, request, container, clerk, filling.length + ROOM);
		}
		var appended = revision.with(filling);
		var signed = Arrays.copyOf(pdf, pdf.length + appended.length);
		System.arraycopy(appended, 0, signed, pdf.length, appended.length);
		return signed;
	}
}
