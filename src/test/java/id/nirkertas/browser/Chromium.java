package id.nirkertas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine; where there is none, the test is skipped and says so. */
final class Chromium implements AutoCloseable {

	private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
			Path.of("/usr/bin/google-chrome"));

	private final Playwright playwright;
	private final Browser browser;
	private final int port;

	private Chromium(Playwright playwright, Browser browser, int port) {
		this.playwright = playwright;
		this.browser = browser;
		this.port = port;
	}

	static Chromium open(int port) {
		var program = PLACES.stream().filter(Files::isExecutable).findFirst();
		Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed");
		var playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program.orElseThrow())
				.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
						"--disable-sync",
						"--no-first-run")));
		return new Chromium(playwright, browser, port);
	}

	/** A desk of their own for one person: no cookie is shared. */
	Desk desk(String username) {
		return desk(username, 1280, ColorScheme.LIGHT).logIn();
	}

	Desk desk(String username, int width, ColorScheme scheme) {
		var context = browser.newContext(
				new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme).setLocale("id-ID"));
		return new Desk(context.newPage(), username, at(""));
	}

	/** Of somebody whose browser runs no script. */
	Desk plainDesk(String username) {
		var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("id-ID"));
		return new Desk(context.newPage(), username, at("")).logIn();
	}

	/** Where a path of the office is. */
	String at(String path) {
		return "http://localhost:" + port + path;
	}

	@Override
	public void close() {
		playwright.close();
	}
}
