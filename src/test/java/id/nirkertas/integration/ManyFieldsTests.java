package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form with as many fields as its page has reaches the office whole. */
@OfficeTest
class ManyFieldsTests {

	@LocalServerPort
	int port;

	@Test
	void aDraftingPageWithAllItsRowsIsTaken() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var page = drafter.open("/letters/new").body();
		var boundary = "----rows";
		var body = new StringBuilder();
		IntStream.range(0, 250).forEach(n -> part(body, boundary, "outside", "Kepala SMAN " + n + "; Kota Contoh"));
		Map.of("kind", "OFFICIAL_LETTER", "urgency", "NORMAL", "secrecy", "ORDINARY", "subject", "Banyak Isian", "save",
				"yes")
				.forEach((name, value) -> part(body, boundary, name, value));

		var answer = drafter.sendRaw("/letters/new", "multipart/form-data; boundary=" + boundary,
				body + "--" + boundary + "--\r\n");

		assertThat(page).contains("name=\"outside\"");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
	}

	/** One checkbox for each addressee a letter can have. */
	@Test
	void aThousandTicksAreTaken() {
		var dispatcher = Visitor.loggedIn(port, "agenda.kominfo");
		dispatcher.open("/deliveries");
		var ticks = IntStream.rangeClosed(1, 1000).mapToObj(Integer::toString).toList();

		var answer = dispatcher.send("/letters/00000000-0000-0000-0000-000000000001/deliveries",
				Map.of("to", ticks, "act", List.of("chosen")));

		assertThat(answer.statusCode()).as("refused for who asks, not for how much").isEqualTo(403);
		assertThat(answer.body()).doesNotContain("tidak dapat dibaca");
	}

	private static void part(StringBuilder body, String boundary, String name, String value) {
		body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name)
				.append("\"\r\n\r\n").append(value).append("\r\n");
	}
}
