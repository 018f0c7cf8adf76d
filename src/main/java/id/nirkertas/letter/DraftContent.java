package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a drafter writes. Everything may still be empty in a draft; {@link Letters#maySubmit} says what is missing.
 *
 * @param more what only some letters have
 */
public record DraftContent(String kind, String subject, Urgency urgency, Secrecy secrecy, String classification,
		List<PositionId> addressees, List<PositionId> copies, @Nullable PositionId signatory, Body body,
		Particulars more) {

	/** A letter of plain text with nothing particular: see {@link Body#ofText}. */
	public DraftContent(String kind, String subject, Urgency urgency, Secrecy secrecy, String classification,
			List<PositionId> addressees, List<PositionId> copies, @Nullable PositionId signatory, String body) {
		this(kind, subject, urgency, secrecy, classification, addressees, copies, signatory, Body.ofText(body),
				Particulars.NONE);
	}

	DraftContent with(PositionId other) {
		return new DraftContent(kind, subject, urgency, secrecy, classification, addressees, copies, other, body, more);
	}

	/** Everybody it is addressed to by name, positions of the government first. */
	public List<String> addressed(Function<PositionId, String> title) {
		return Stream.concat(addressees.stream().map(title), more.addressedOutside().stream().map(OutsideParty::name))
				.toList();
	}

	/** Nothing is written yet, whatever was chosen. */
	public boolean isBlank() {
		return subject.isBlank() && classification.isBlank() && addressees.isEmpty() && copies.isEmpty() && body.isEmpty()
				&& more.details().values().isEmpty() && more.attention().isBlank() && more.outside().isEmpty()
				&& more.references().isEmpty();
	}

	public DraftContent as(Secrecy other) {
		return new DraftContent(kind, subject, urgency, other, classification, addressees, copies, signatory, body, more);
	}

	public DraftContent with(Body other) {
		return new DraftContent(kind, subject, urgency, secrecy, classification, addressees, copies, signatory, other, more);
	}

	public DraftContent with(Particulars other) {
		return new DraftContent(kind, subject, urgency, secrecy, classification, addressees, copies, signatory, body, other);
	}
}
