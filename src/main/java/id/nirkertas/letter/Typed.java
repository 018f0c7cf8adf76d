package id.nirkertas.letter;

import org.jspecify.annotations.Nullable;

/**
 * What a page sends to be saved as the working copy.
 *
 * @param basedOn the revision the page shows
 * @param page    unknown of a page without script
 * @param pressed whether somebody pressed a button for it; else the page saves by itself
 */
public record Typed(DraftContent content, int basedOn, @Nullable OpenPage page, boolean pressed) {

	Typed basedOn(int revision) {
		return new Typed(content, revision, page, pressed);
	}
}
