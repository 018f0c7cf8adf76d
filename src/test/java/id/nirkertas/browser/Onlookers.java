package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Everybody who may see a letter looks at the picture of its flow, and it shows them all the same step. */
final class Onlookers {

	private static final Pattern HERE = Pattern.compile("flow-here\" data-activity=\"(\\w+)\"");

	private final Chromium chromium;
	private final Access access;
	private final Directory directory;
	private final MockMvcTester pages;
	private final Map<String, Desk> desks = new HashMap<>();

	Onlookers(Chromium chromium, WebApplicationContext beans) {
		this.chromium = chromium;
		this.pages = MockMvcTester.from(beans, builder -> builder.apply(springSecurity()).build());
		this.access = beans.getBean(Access.class);
		this.directory = beans.getBean(Directory.class);
	}

	/** The letter, or the incoming letter, is at that step; among those who may see it are these. */
	void see(DocumentId document, String step, String... among) {
		look(document, "/documents/" + document + "/flow", List.of(step), among);
	}

	/** A disposition on that letter is at that step. */
	void see(DocumentId letter, NodeId node, String step, String... among) {
		look(letter, "/dispositions/" + node + "/flow", List.of(step), among);
	}

	void seeTheEnd(DocumentId document, String event, String... among) {
		lookAtTheEnd(document, "/documents/" + document + "/flow", event, among);
	}

	void seeTheEnd(DocumentId letter, NodeId node, String event, String... among) {
		lookAtTheEnd(letter, "/dispositions/" + node + "/flow", event, among);
	}

	private void look(DocumentId letter, String address, List<String> steps, String... among) {
		for (var person : whoMaySee(letter, among)) {
			assertThat(HERE.matcher(page(person, address)).results().map(found -> found.group(1)).toList())
					.as("%s sees it", person).isEqualTo(steps);
		}
		// One of them with their own eyes: the picture lies so that the step is on the screen
		var desk = desk(among[0]).open(address);
		var here = desk.page().locator(".flow-here");
		assertThat(here.locator(".flow-pin text").textContent()).as("%s", desk).isEqualTo("Di sini");
		assertThat(desk.page().locator(".flow-now").innerText()).as("%s reads it", desk)
				.startsWith("Sekarang pada langkah: " + String.join(" ", here.locator("> text").allTextContents()));
		assertThat(here.boundingBox().x).as("%s need not look for it", desk).isBetween(0.0, 1280.0);
	}

	private void lookAtTheEnd(DocumentId letter, String address, String event, String... among) {
		for (var person : whoMaySee(letter, among)) {
			assertThat(page(person, address)).as("%s sees the end", person)
					.contains("flow-visited\" data-activity=\"" + event + "\"", "Alur sudah selesai.")
					.doesNotContain("flow-here");
		}
	}

	private List<String> whoMaySee(DocumentId letter, String... among) {
		var people = directory.people().stream().filter(person -> !directory.heldBy(person.id(), Staff.today()).isEmpty())
				.filter(person -> access.maySee(person.id(), letter).isAllowed()).map(Person::username).toList();
		assertThat(people).as("who may see %s", letter).contains(among);
		return people;
	}

	/** As the office answers them; twenty browsers would show the same. */
	private String page(String person, String address) {
		var answer = pages.get().uri(address).with(user(person)).exchange();
		assertThat(answer).as("%s at %s", person, address).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Desk desk(String person) {
		return desks.computeIfAbsent(person, chromium::desk);
	}
}
