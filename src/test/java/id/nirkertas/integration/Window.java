package id.nirkertas.integration;

import id.nirkertas.office.Staff;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** A drafting page that lies open in one window and saves by itself, as its script does. */
final class Window {

	private static final Pattern FIELD = Pattern.compile("name=\"(revision|marks|form)\" value=\"([^\"]*)\"");
	private static final Pattern ANSWER = Pattern.compile("data-(revision|marks)=\"([^\"]*)\"");

	private static final Pattern ADDRESS = Pattern.compile("data-address=\"([^\"]+)\"");

	final Map<String, List<String>> form = new HashMap<>();
	private final Visitor visitor;
	private String address;
	private final UUID page = UUID.randomUUID();
	private int turn;

	private Window(Visitor visitor, String address) {
		this.visitor = visitor;
		this.address = address;
		fill(FIELD, visitor.open(address).body());
	}

	/** With the fields of a letter of one sentence already typed. */
	static Window at(String address, int port, String username, Staff staff, String subject) {
		var window = new Window(Visitor.loggedIn(port, username), address);
		window.form.putAll(Map.of("kind", List.of("OFFICIAL_LETTER"), "urgency", List.of("NORMAL"), "secrecy",
				List.of("ORDINARY"), "classification", List.of("500.12"), "addressees", List.of("KABAN.BAPPEDA"),
				"signatory", List.of(staff.position("KADIS.KOMINFO").id().toString()), "subject", List.of(subject), "body",
				List.of("Bersama ini kami mohon data.")));
		return window;
	}

	Window type(String field, String... values) {
		form.put(field, List.of(values));
		return this;
	}

	/** What it sends now, in the next of its turns, whenever it arrives. */
	Map<String, List<String>> turn() {
		var sent = new HashMap<>(form);
		sent.put("page", List.of(page.toString()));
		sent.put("turn", List.of(Integer.toString(++turn)));
		return sent;
	}

	/** Saves by itself, and takes over what the answer says. */
	HttpResponse<String> save() {
		var answer = send(turn());
		fill(ANSWER, answer.body());
		return answer;
	}

	/** Of a save whose answer never comes back. */
	HttpResponse<String> send(Map<String, List<String>> sent) {
		return visitor.send(address + "/copy", sent);
	}

	/** At the press of a button. */
	HttpResponse<String> press(String button) {
		var sent = turn();
		sent.put(button, List.of("yes"));
		return visitor.send(address, sent);
	}

	/** As the answer to the first words of a letter says. */
	void movedTo(String answer) {
		var begun = ADDRESS.matcher(answer);
		if (begun.find()) {
			address = Objects.requireNonNull(begun.group(1));
		}
	}

	Visitor visitor() {
		return visitor;
	}

	private void fill(Pattern fields, String page) {
		fields.matcher(page).results()
				.forEach(field -> form.put(Objects.requireNonNull(field.group(1)),
						List.of(Objects.requireNonNull(field.group(2)))));
	}
}
