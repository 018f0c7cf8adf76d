package id.nirkertas.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a part of an earlier version.
 *
 * @param now    where it stands now; none when it is gone
 * @param pieces what changed in it word by word; empty when it reads as before, or is gone
 * @param parts  into how many paragraphs it was split; 1 for one that was not
 */
public record FollowedPassage(Passage before, @Nullable Passage now, List<Piece> pieces, int parts) {

	public boolean isChanged() {
		return !pieces.isEmpty();
	}

	/** Its words stand in several paragraphs now, of which {@code now} is the first. */
	public boolean isSplit() {
		return parts > 1;
	}

	/** It reads as before and has another number now. */
	public boolean isMoved() {
		return now != null && now.number() != before.number();
	}
}
