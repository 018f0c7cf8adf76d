package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Sha256;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a registrar enters from a form. Its id is made here from who enters it, the form and all that stands in it: sent twice it
 * is one entry, and another letter in the same form is another entry. No browser chooses an id, so nobody enters a letter
 * under the id of a document that is something else: those are random (version 4) or named after a draft's
 * form (version 3), these are of version 8.
 */
record Entry(PersonId registrar, UUID form, Received letter) {

	private static final long VERSION = 0x8000L;
	private static final long VARIANT = 0x8000_0000_0000_0000L;

	DocumentId id() {
		var name = ByteBuffer.wrap(Sha256.of(facts()));
		return new DocumentId(new UUID(name.getLong() & ~0xF000L | VERSION, name.getLong() >>> 2 | VARIANT));
	}

	/** None where nothing more was said. */
	private Stream<Object> details() {
		return letter.details().equals(EntryDetails.NONE) ? Stream.of() : Stream.of(letter.details());
	}

	/** Each with its length, so that no two letters read the same. */
	private String facts() {
		return Stream
				.concat(Stream.of(registrar, form, letter.channel(), letter.sender(), letter.number(), letter.on(),
						letter.subject(),
						letter.urgency(), letter.secrecy(), letter.classification(), letter.addressee(), letter.standing(),
						letter.fingerprint()), details())
				.map(fact -> fact.toString().strip())
				.map(fact -> fact.length() + ":" + fact).collect(Collectors.joining());
	}
}
