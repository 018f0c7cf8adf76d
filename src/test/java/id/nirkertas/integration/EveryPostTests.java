package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing, rubbish, or half a form sent to any address of the office is somebody's slip, never a fault of ours. */
@OfficeTest
class EveryPostTests {

	static final String FORM = "application/x-www-form-urlencoded";
	static final String PARTS = "multipart/form-data; boundary=sheet";
	static final List<String> FIELDS = List.of("subject", "body", "kind", "urgency", "secrecy", "classification",
			"addressees",
			"copies", "signatory", "revision", "detach", "submit", "reason", "version", "act", "remark", "passphrase",
			"file",
			"id", "channel", "sender", "number", "on", "addressee", "standing", "scan", "again", "recipient", "instruction",
			"note", "due", "report", "dossier", "code", "title", "position", "language", "username", "password", "to",
			"name", "town", "mail", "book", "member", "remove", "active", "rows", "outside", "copied-outside", "attention",
			"list", "add-list",
			"drop", "sent", "receiver", "passage", "reopen", "despite", "answer", "met", "unmet", "ident", "street",
			"contact", "web",
			"place", "ordinal", "parent", "agency", "unit", "superior", "level", "duties", "abolished", "person", "capacity",
			"from", "until", "basis", "units", "positions", "assignments", "colleague", "question", "opinion", "giver",
			"words", "confirmed", "leader", "end", "helper", "head", "secrets", "disposes", "successor", "target", "drafts",
			"came", "hour", "answers", "sealed",
			"summary", "enclosures", "measure", "keyword", "shelf", "held", "begins", "venue", "kept-action", "kept-text",
			"kept-text-value", "kept-file", "kept-secret", "kept-desk", "part-x");

	@LocalServerPort
	int port;
	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	final Map<String, Visitor> visitors = new HashMap<>();

	@Test
	void answersNothingAtAll() {
		neverFails(FORM, "");
	}

	@Test
	void answersRubbishInEveryField() {
		neverFails(FORM, everyField(_ -> "%F0%9F%93%84+abc%27%22%3C%3E"));
		neverFails(FORM, everyField(_ -> "99999999999999999999"));
		neverFails(FORM, everyField(_ -> "00000000-0000-0000-0000-000000000001"));
		neverFails(FORM, everyField(_ -> "%00"));
	}

	@Test
	void answersAFormThatBreaksOff() {
		neverFails(PARTS, "--sheet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-");
		neverFails("multipart/form-data", "--sheet--");
		neverFails(PARTS, "");
	}

	@Test
	void answersWhatIsNoForm() {
		neverFails("application/json", "{\"subject\": 1");
		neverFails(FORM, "a=%zz&%=&&=");
	}

	private void neverFails(String type, String body) {
		var places = places();
		assertThat(places).hasSizeGreaterThan(20);
		var statuses = new HashSet<Integer>();
		assertThat(places).allSatisfy(place -> {
			var answer = visitors.computeIfAbsent(place.username(), this::atWork).sendRaw(place.path(), type, body);

			assertThat(answer.statusCode()).as("%s by %s", place.path(), place.username()).isLessThan(500);
			assertThat(answer.body()).as(place.path()).doesNotContain("HTTP Status", "Apache Tomcat");
			statuses.add(answer.statusCode());
			if (answer.statusCode() >= 400) {
				assertThat(answer.body()).as(place.path()).containsAnyOf("<h1", "class=\"bad answer\"").doesNotContain("??");
			}
		});
		// With a token that is not theirs all of them would be forbidden, and nothing would have been tried
		assertThat(statuses).as("%s %s", type, body).isNotEmpty().isNotEqualTo(Set.of(403));
	}

	private Visitor atWork(String username) {
		var visitor = Visitor.loggedIn(port, username);
		visitor.open("/keys");
		return visitor;
	}

	/** Every address that takes a form, about papers that are there and seen by whoever posts, and about some that are not. */
	private List<Place> places() {
		var scan = vault.put(IncomingMail.scan(1), "application/pdf");
		var incoming = registry.register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff, scan, Secrecy.ORDINARY));
		var node = dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
		var letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
		var real = List.of(new Place("kabid.aptika", letter.toString()), new Place("pranata1", letter.toString()),
				new Place("kaban.bappeda", incoming.toString()), new Place("agenda.bappeda", incoming.toString()),
				new Place("kabid.ekon", node.toString()), new Place("kaban.bappeda", "abc"),
				new Place("admin", staff.position("KABAN.BKD").id().toString()),
				new Place("admin", staff.position("KABAN.BKD").unit().toString()));
		return paths().flatMap(path -> path.contains("{")
				? real.stream().map(each -> new Place(each.username(), path.replaceAll("\\{[^}]+}", each.path())))
				: Stream.of(new Place("agenda.bappeda", path), new Place("pranata1", path), new Place("admin", path)))
				.toList();
	}

	private Stream<String> paths() {
		return mapping.getHandlerMethods().keySet().stream()
				.filter(each -> each.getMethodsCondition().getMethods().isEmpty()
						|| each.getMethodsCondition().getMethods().contains(RequestMethod.POST))
				.flatMap(each -> each.getPatternValues().stream()).filter(path -> !path.equals("/error")).sorted();
	}

	private static String everyField(Function<String, String> value) {
		return FIELDS.stream().map(field -> Map.entry(field, value.apply(field)))
				.map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("&"));
	}

	private record Place(String username, String path) {
	}
}
