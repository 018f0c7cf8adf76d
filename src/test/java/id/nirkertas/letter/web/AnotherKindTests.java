package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** A drafter tries another kind of letter, and comes back. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AnotherKindTests {

	static final Pattern KEPT = Pattern
			.compile("<input type=\"hidden\" data-kept=?\"?\"? name=\"([^\"]+)\" value=\"([^\"]*)\">");

	@Autowired
	WebApplicationContext office;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whatWasFilledInComesBackWithItsKind() {
		var draft = send("/letters/new", "ASSIGNMENT", List.of("details.dasar", "Peraturan Satu\nPeraturan Dua",
				"details.petugas.0", "Citra \"Wulan\"", "details.petugas.0", "Gilang", "details.petugas.3", "Pranata",
				"details.petugas.3",
				"Ahli"));
		send(draft, "OFFICIAL_LETTER", List.of("details.dasar", "Peraturan Satu\nPeraturan Dua", "details.petugas.0",
				"Citra \"Wulan\"", "details.petugas.0", "Gilang", "details.petugas.3", "Pranata", "details.petugas.3",
				"Ahli"));

		// The page of another kind posts what it does not show
		var hidden = kept(draft);
		assertThat(hidden).contains("details.dasar", "Citra \"Wulan\"");
		send(draft, "OFFICIAL_LETTER", hidden);
		send(draft, "ASSIGNMENT", kept(draft));

		assertThat(page(draft)).contains("Peraturan Satu\nPeraturan Dua</textarea>", "value=\"Citra &quot;Wulan&quot;\"",
				"value=\"Gilang\"", "value=\"Ahli\"");
		assertThat(kept(draft)).isEmpty();
	}

	private List<String> kept(String draft) {
		var kept = new ArrayList<String>();
		KEPT.matcher(page(draft)).results().filter(found -> found.group(1).startsWith("details.")).forEach(found -> {
			kept.add(found.group(1));
			kept.add(HtmlUtils.htmlUnescape(found.group(2)));
		});
		return kept;
	}

	private String page(String draft) {
		var answer = pages.get().uri(draft).with(user("pranata1")).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString();
		} catch (UnsupportedEncodingException e) {
			throw new IllegalStateException(e);
		}
	}

	private String send(String address, String kind, List<String> details) {
		var revision = address.endsWith("/new") ? "0" : revision(address);
		var request = pages.post().uri(address).with(user("pranata1")).with(csrf()).param("kind", kind)
				.param("urgency", "NORMAL").param("secrecy", "ORDINARY").param("subject", "Penugasan")
				.param("revision", revision).param("save", "yes");
		for (var at = 0; at < details.size(); at += 2) {
			request.param(details.get(at), details.get(at + 1));
		}
		var answer = request.exchange();
		assertThat(answer).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("[?#].*", "");
	}

	private String revision(String draft) {
		var found = Pattern.compile("name=\"revision\"[^>]*value=\"(\\d+)\"").matcher(page(draft));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}
}
