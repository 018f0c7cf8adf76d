package id.nirkertas.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What lies in the jar for the press: fonts, style sheet, forms. */
final class Resources {

	private Resources() {
	}

	static byte[] bytes(String path) {
		try (var in = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(String path) {
		return new String(bytes(path), StandardCharsets.UTF_8);
	}
}
