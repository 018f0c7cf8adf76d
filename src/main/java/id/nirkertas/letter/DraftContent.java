package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drafter writes. The body is text: paragraphs parted by an empty line; lines beginning "1. " or "a. " form lists.
 * Everything may still be empty in a draft; {@link Letters#maySubmit} says what is missing.
 */
public record DraftContent(String kind, String subject, Urgency urgency, Secrecy secrecy, String classification,
		List<PositionId> addressees, List<PositionId> copies, @Nullable PositionId signatory, String body) {
}
