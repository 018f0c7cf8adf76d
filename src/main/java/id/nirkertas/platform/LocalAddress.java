package id.nirkertas.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within this product, so that nobody is sent elsewhere after logging in. */
record LocalAddress(String path) {

	/** Nor upwards: an address with dots in place of a name leads out of what it seems to name. */
	private static final Pattern LOCAL = Pattern.compile(
			"/(?![/\\\\])(?!(?:[^?]*/)?(?i:\\.|%2e){1,2}(?:[/?]|$))[^\\\\\\p{Cntrl}]*");

	/** Empty for what leads elsewhere, or nowhere. */
	static Optional<LocalAddress> of(@Nullable String path) {
		return Optional.ofNullable(path).filter(text -> LOCAL.matcher(text).matches()).map(LocalAddress::new);
	}
}
