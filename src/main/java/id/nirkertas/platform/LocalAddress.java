package id.nirkertas.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within this product, so that nobody is sent elsewhere after logging in. */
record LocalAddress(String path) {

	private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

	/** Empty for what leads elsewhere, or nowhere. */
	static Optional<LocalAddress> of(@Nullable String path) {
		return Optional.ofNullable(path).filter(text -> LOCAL.matcher(text).matches()).map(LocalAddress::new);
	}
}
