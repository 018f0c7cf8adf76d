package id.nirkertas.letter.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A text that no paper takes is still a text: its pages open, say what is wrong, and let the drafter mend it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class UnprintableLetterTests {

	static final String NO_PREVIEW = "Pratinjau belum dapat ditampilkan";
	static final String SMILE = "\ud83d\ude00";

	@Autowired
	WebApplicationContext office;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

	@Autowired
	Access access;

	@Autowired
	JdbcClient database;

	MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
	}

	@Test
	void aCharacterNoFontHasLocksNoDraft() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), letter("Selamat."));
		var typed = "Selamat " + SMILE + " dan \uf04a, \u6f22\u5b57";

		save(letter, typed, 1);

		page(letter, "", "pranata1").andExpect(content().string(containsString(NO_PREVIEW)));
		page(letter, "/draft", "pranata1").andExpect(content().string(allOf(containsString(NO_PREVIEW),
				not(containsString("/pages/1?")), containsString(typed),
				containsString("Huruf ini tidak dapat dicetak: " + SMILE + " U+F04A \u6f22 \u5b57"))));
		save(letter, "Selamat.", 2);
		page(letter, "/draft", "pranata1").andExpect(content().string(containsString("/pages/1?")));
	}

	@Test
	void whoReviewsAndSignsSeesALetterThatCannotBePrintedAnyMore() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), letter("Selamat."));
		letters.submit(staff.actor("pranata1"), letter);
		keep(letter, "Selamat " + SMILE);

		for (var desk : Map.of("/review", "kabid.aptika", "/signature", "kadis.kominfo").entrySet()) {
			access.grant(letter, staff.actor(desk.getValue()).position(), Role.REVIEWER);
			page(letter, desk.getKey(), desk.getValue()).andExpect(content().string(containsString(NO_PREVIEW)));
		}
	}

	@Test
	void aDraftLongerThanALetterOpens() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), letter("Selamat."));
		keep(letter, "kata ".repeat(70_000));

		page(letter, "/draft", "pranata1").andExpect(
				content().string(
						allOf(containsString(NO_PREVIEW), not(containsString("Penyusun melihat")),
								containsString("Naskah terlalu panjang untuk satu surat"))));
	}

	private ResultActions page(DocumentId letter, String address, String reader) throws Exception {
		return pages.perform(get("/letters/" + letter + address).with(user(reader))).andExpect(status().isOk());
	}

	private void save(DocumentId letter, String body, int revision) throws Exception {
		var content = letter(body);
		var form = multipart("/letters/" + letter + "/draft");
		form.with(user("pranata1")).with(csrf());
		pages.perform(form.param("kind", content.kind()).param("subject", content.subject())
				.param("urgency", content.urgency().name()).param("secrecy", content.secrecy().name())
				.param("classification", content.classification()).param("addressees", "KABAN.BAPPEDA")
				.param("signatory", Objects.toString(content.signatory())).param("body", body)
				.param("revision", Integer.toString(revision)).param("save", "yes"))
				.andExpect(status().is3xxRedirection());
	}

	/** Past the rule of today, as a text lies there that was saved under an older one. */
	private void keep(DocumentId letter, String body) {
		database.sql("update letter set body = :body where id = :id").param("body", body).param("id", letter.value())
				.update();
	}

	private DraftContent letter(String body) {
		return new DraftContent("OFFICIAL_LETTER", "Ucapan Selamat", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(), body);
	}
}
