package id.nirkertas.paper;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A picture that stands on a letter, such as the emblem of an agency.
 *
 * @param png   as {@link Paper#emblem} drew it
 * @param words what it shows, for whoever does not see it
 */
public record Picture(byte[] png, String words) {

	/** By content: the same letter has the same sheet. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Picture picture && words.equals(picture.words) && Arrays.equals(png, picture.png);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(png) + words.hashCode();
	}
}
