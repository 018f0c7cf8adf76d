package id.nirkertas.consultation;

import id.nirkertas.letter.LetterView;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * What an opinion is asked about: a letter that is written here, or one that came in and is not decided yet.
 *
 * @param letter   one of both
 * @param incoming the other
 */
public record Matter(DocumentId id, @Nullable LetterView letter, @Nullable IncomingView incoming) {

	static Matter of(LetterView letter) {
		return new Matter(letter.id(), letter, null);
	}

	static Matter of(IncomingView incoming) {
		return new Matter(incoming.id(), null, incoming);
	}

	/** Of the page of the letter. */
	public String address() {
		return (letter == null ? "/incoming/" : "/letters/") + id;
	}

	public String subject() {
		return letter != null ? letter.content().subject() : incoming == null ? "" : incoming.letter().subject();
	}

	public boolean isSecret() {
		return secrecy().hidesSubject();
	}

	private Secrecy secrecy() {
		return letter != null
				? letter.content().secrecy()
				: incoming == null ? Secrecy.ORDINARY : incoming.letter().secrecy();
	}

	/** Null of what came in: that never changes. */
	@Nullable
	Integer version() {
		return letter == null ? null : letter.version();
	}
}
