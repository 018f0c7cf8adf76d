package id.nirkertas.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks at a page that is open, in light and dark, on a desk and on the narrowest phone. */
final class Inspector {

	private static final int DESK = 1280;
	private static final int PHONE = 320;
	private static final int SCREEN = 900;
	private static final int TALLEST = 12_000;

	private final String axe = read("/axe.min.js");
	private final String look = read("/browser/look.js");

	/** A sentence for each fault, with where it shows; none when all is well. */
	List<String> faults(Page page) {
		var faults = new ArrayList<String>();
		page.evaluate(axe);
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (var width : List.of(DESK, PHONE)) {
				unroll(page, width);
				((List<?>) page.evaluate(look))
						.forEach(fault -> faults.add("%s %d: %s".formatted(scheme, width, fault)));
			}
		}
		page.setViewportSize(DESK, SCREEN);
		return faults;
	}

	/** A screen so tall that the bar at its foot lies over nothing: what it covers comes free as soon as one scrolls. */
	static void unroll(Page page, int width) {
		page.setViewportSize(width, SCREEN);
		var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
		page.setViewportSize(width, Math.clamp(height, SCREEN, TALLEST));
	}

	private static String read(String resource) {
		try (var in = Objects.requireNonNull(Inspector.class.getResourceAsStream(resource), resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
