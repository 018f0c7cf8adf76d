package id.nirkertas.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's paper says at head and foot, in one of its versions.
 *
 * @param version 0 for what the directory says, which has no versions
 * @param footer  what stands after the sentence about the electronic signature; may be empty
 * @param logo    the emblem the agency brought, by its hash; null for ours
 */
public record LetterheadLines(int version, String government, String name, List<String> address, String footer,
		@Nullable String logo) {

	public LetterheadLines {
		address = List.copyOf(address);
	}
}
