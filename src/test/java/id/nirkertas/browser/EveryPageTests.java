package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import id.nirkertas.integration.OfficeTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every page a person can reach, in light and dark, on a desk and on the narrowest phone: nothing axe can find, nothing that
 * runs out of the screen, no target too small, nothing the content policy had to stop, no fault on the console, and nothing
 * asked of anybody else. A page that is added without a visit fails here.
 */
@OfficeTest
@Tag("browser")
class EveryPageTests {

	@LocalServerPort
	int port;

	@Autowired
	BeanFactory beans;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	final Map<String, Desk> desks = new HashMap<>();
	final Inspector inspector = new Inspector();
	final List<String> faults = new ArrayList<>();
	final Set<String> asked = new TreeSet<>();

	Chromium chromium;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	@Test
	void isSoundInEveryWidthAndScheme() {
		var visits = new Visits(Papers.in(beans));

		visits.all().forEach(this::look);
		visits.files().forEach(this::fetch);

		assertSoftly(all -> {
			all.assertThat(faults).as("faults of pages").isEmpty();
			all.assertThat(unvisited(asked)).as("endpoints that nobody looked at").isEmpty();
		});
	}

	@Test
	void noticesAPageThatNobodyVisits() {
		assertThat(unvisited(Set.of("/inbox", "/letters/new"))).extracting(PathPattern::getPatternString)
				.contains("/", "/letters/{id}", "/inbox/arrivals").doesNotContain("/inbox", "/letters/new");
	}

	@Test
	void noticesWhatIsWrongWithAPage() {
		var page = chromium.desk("nobody", 1280, ColorScheme.LIGHT).open("/login").page();
		page.evaluate(
				"""
						() => document.querySelector('main').insertAdjacentHTML('beforeend', `<p id="wide">lebar</p>
								<p><a id="small" href="/verify">k</a></p><p><img id="mute" src="/app/mark.svg"></p>
								<p id="pale">pucat</p><p>letter.letter-state.DRAFT</p><div class="buttons"><button id="low">tekan</button></div>`)""");
		page.evaluate("""
				() => {
					const of = id => document.getElementById(id).style;
					of('wide').width = '2000px';
					of('small').padding = 0;
					of('pale').color = 'light-dark(#bbb, #444)';
					of('low').cssText = 'min-height: 0; padding: 0; height: 26px';
				}""");

		assertThat(String.join("\n", inspector.faults(page))).contains("DARK 320: runs", "out of the screen: <p id=\"wide\"",
				"LIGHT 1280: a target of", "id=\"small\"", "axe image-alt",
				"a name without words: letter.letter-state.DRAFT", "DARK 1280: axe color-contrast",
				"320: an act of 26.0px: <button id=\"low\"");
	}

	private void look(Visit visit) {
		var desk = visit.afresh() ? deskOf(visit) : desks.computeIfAbsent(String.valueOf(visit.who()), _ -> deskOf(visit));
		desk.open(visit.address());
		try {
			visit.act().accept(desk);
		} catch (PlaywrightException impossible) {
			note(visit, List.of("cannot be done: " + impossible.getMessage()));
			return;
		}
		if (desk.status() != visit.status()) {
			note(visit, List.of("answered " + desk.status()));
		}
		note(visit, inspector.faults(desk.page()));
		note(visit, desk.faults());
		asked.addAll(desk.asked());
		if (visit.afresh()) {
			desk.page().context().close();
		}
	}

	private Desk deskOf(Visit visit) {
		return visit.who() == null
				? chromium.desk("nobody", 1280, ColorScheme.LIGHT)
				: chromium.desk(visit.who());
	}

	private void fetch(Visit visit) {
		var desk = Objects.requireNonNull(desks.get(String.valueOf(visit.who())));
		var answer = desk.page().request().get(desk.at(visit.address()));
		if (answer.status() != visit.status()) {
			note(visit, List.of("answered " + answer.status()));
		}
		asked.add(URI.create(desk.at(visit.address())).getPath());
	}

	private void note(Visit visit, List<String> found) {
		found.forEach(fault -> faults.add("%s %s %s".formatted(visit.who(), visit.address(), fault)));
	}

	/** What a browser can ask for by an address, less what was asked for. */
	private List<PathPattern> unvisited(Set<String> paths) {
		var readable = mapping.getHandlerMethods().keySet().stream().filter(EveryPageTests::canBeRead)
				.flatMap(endpoint -> Objects.requireNonNull(endpoint.getPathPatternsCondition()).getPatterns().stream())
				.sorted().toList();
		var visited = paths.stream().map(path -> closest(readable, path)).flatMap(Optional::stream)
				.collect(Collectors.toSet());
		return readable.stream().filter(pattern -> !visited.contains(pattern)).toList();
	}

	private static boolean canBeRead(RequestMappingInfo endpoint) {
		var methods = endpoint.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	private static Optional<PathPattern> closest(List<PathPattern> patterns, String path) {
		var parsed = PathContainer.parsePath(path);
		return patterns.stream().filter(pattern -> pattern.matches(parsed)).min(PathPattern.SPECIFICITY_COMPARATOR);
	}
}
