package id.nirkertas.letter;

import java.util.UUID;

/**
 * A drafting page that lies open in one window, with script: what comes from it is its own, however the answers got lost.
 *
 * @param id   made anew each time a page opens, so that no two windows share one
 * @param turn counts what the page sent; a later turn holds all that an earlier one did
 */
public record OpenPage(UUID id, int turn) {

	boolean isSame(OpenPage other) {
		return id.equals(other.id);
	}
}
