package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import id.nirkertas.office.Staff;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One person before their browser. Faults of the page and breaches of the content policy are kept, to be asserted. */
final class Desk {

	private static final String PASTE = """
			given => {
				const data = new DataTransfer();
				Object.entries(given).forEach(([type, text]) => data.setData(type, text));
				document.getElementById('body').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
			}""";

	private static final String WATCH = """
			window.violations = [];
			document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI));
			""";

	private final Page page;
	private final String username;
	private final String address;
	private final List<String> faults = new ArrayList<>();
	private final Set<String> asked = new TreeSet<>();
	private int status;

	Desk(Page page, String username, String address) {
		this.page = page;
		this.username = username;
		this.address = address;
		page.addInitScript(WATCH);
		page.onDialog(Dialog::accept);
		page.onPageError(error -> faults.add("script: " + error));
		page.onConsoleMessage(message -> {
			// A page that says no is no fault; a part of a page that is missing is found below
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				faults.add("console: " + message.text());
			}
		});
		page.onRequest(request -> {
			if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
				faults.add("asks somebody else: " + request.url());
			}
		});
		page.onResponse(this::note);
	}

	private void note(Response response) {
		var opens = response.request().isNavigationRequest();
		if (opens) {
			status = response.status();
		}
		if (response.status() >= (opens ? 500 : 400)) {
			faults.add(response.status() + " " + response.url());
		}
		if (response.status() < 400 && response.request().method().equals("GET")) {
			asked.add(URI.create(response.url()).getPath());
		}
	}

	Desk logIn() {
		open("/login").enter();
		assertThat(path()).as("after log-in").isEqualTo("/");
		return this;
	}

	/** Fills in the log-in page that lies open. */
	Desk enter() {
		page.locator("#username").fill(username);
		page.locator("#password").fill(Staff.password(username));
		page.locator("form.card button").first().click();
		page.waitForLoadState();
		return this;
	}

	Desk logOut() {
		page.locator("details.acting summary").click();
		page.locator("form[action='/logout'] button").click();
		page.waitForLoadState();
		assertThat(path()).as("after log-out").isEqualTo("/login?left");
		return this;
	}

	/** As if they had been away too long. */
	Desk loseSession() {
		page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
		return this;
	}

	/** Somebody else sits down before the same tab. */
	Desk giveWayTo(String another) {
		return new Desk(page, another, address);
	}

	Desk open(String path) {
		page.navigate(address + path);
		return this;
	}

	/** Where a path of this office is. */
	String at(String path) {
		return address + path;
	}

	/** With which status the page came that is open now. */
	int status() {
		return status;
	}

	/** The paths that were asked for, by people and by their pages, and given. */
	Set<String> asked() {
		return asked;
	}

	/** What the page did wrong, or the policy had to stop, since somebody last asked. */
	List<String> faults() {
		var found = new ArrayList<>(faults);
		faults.clear();
		((List<?>) page.evaluate("window.violations")).forEach(breach -> found.add("policy: " + breach));
		return found;
	}

	String path() {
		return page.url().substring(address.length());
	}

	Page page() {
		return page;
	}

	Desk fill(String selector, String text) {
		page.locator(selector).fill(text);
		return this;
	}

	Desk choose(String selector, String label) {
		page.locator(selector).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
		return this;
	}

	/** Ticks the box that bears this label. */
	Desk tick(String label) {
		page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().check();
		return this;
	}

	/**
	 * Presses keys as fast as people do at their fastest: a browser tells an editor where the caret went a moment after the key,
	 * and a machine would press the next before.
	 */
	static void keys(Page page, String... keys) {
		for (var key : keys) {
			page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)))");
			page.keyboard().press(key);
		}
		page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)))");
	}

	/** Presses the first button or button-like link in the main part that is named so. */
	Desk press(String name) {
		var main = page.locator("main");
		var button = main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(false));
		var target = button.count() > 0
				? button.first()
				: main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(false)).first();
		target.click();
		page.waitForLoadState();
		return this;
	}

	/** Opens the inbox and follows the first row about this subject. */
	Desk takeUp(String subject) {
		return takeUp("all", subject);
	}

	/** As {@link #takeUp(String)}, among what is of one sort: accept, sign, draft. */
	Desk takeUp(String section, String subject) {
		open("/inbox?section=" + section);
		page.locator(".row", new Page.LocatorOptions().setHasText(subject)).locator("a.open").first().click();
		page.waitForLoadState();
		return this;
	}

	/** What the clipboard holds, into the text of a letter. */
	void paste(String type, String text) {
		page.evaluate(PASTE, Map.of(type, text));
	}

	Desk sees(String text) {
		assertThat(page.locator("main").innerText()).as("%s at %s", username, path()).containsIgnoringCase(text);
		return this;
	}

	String text() {
		return page.locator("main").innerText();
	}

	/** What the page asked for by itself was answered in one of these ways, and nothing else went wrong. */
	Desk isAnswered(String... expected) {
		assertThat(faults()).as("answers at %s", path()).isNotEmpty()
				.allMatch(fault -> List.of(expected).contains(fault.substring(0, 3)));
		return this;
	}

	/** Nothing the page itself did wrong, nothing the policy had to stop, nothing a screen reader would stumble over. */
	Desk isSound() {
		assertThat(faults()).as("faults at %s", path()).isEmpty();
		var screen = page.viewportSize();
		Inspector.unroll(page, screen.width);
		var found = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze()
				.getViolations();
		page.setViewportSize(screen.width, screen.height);
		assertThat(found.stream().map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
				.as("axe at %s", path())
				.isEmpty();
		return this;
	}

	/** Nothing runs out of a narrow screen. */
	Desk fitsTheScreen() {
		var overflow = (Integer) page
				.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(overflow).as("width at %s", path()).isLessThanOrEqualTo(0);
		return this;
	}

	@Override
	public String toString() {
		return username + " at " + path();
	}

	Desk picture(String name) {
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target/pictures/" + name + ".png")).setFullPage(true));
		return this;
	}
}
