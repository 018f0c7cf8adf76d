package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a civil servant meets on the pages of drafting, review and signature; without script. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LetterPagesTests {

	static final String BAPPEDA = "Kepala Badan Perencanaan Pembangunan Daerah · KABAN.BAPPEDA";

	@Autowired
	WebApplicationContext office;

	@Autowired
	Letters letters;

	@Autowired
	Reviews reviews;

	@Autowired
	Staff staff;

	MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
	}

	@Test
	void beginsALetterWithTheFormAlone() throws Exception {
		pages.perform(get("/letters/new").with(user("pranata1"))).andExpect(status().isOk())
				.andExpect(content().string(containsString(BAPPEDA)));

		var drafted = pages.perform(form("/letters/new", "pranata1").param("subject", "Lewat Formulir")
				.param("addressees", BAPPEDA).param("kind", "OFFICIAL_LETTER").param("save", "yes"))
				.andExpect(redirectedUrlPattern("/letters/*/draft")).andReturn();

		pages.perform(get(Objects.requireNonNull(drafted.getResponse().getRedirectedUrl())).with(user("pranata1")))
				.andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Lewat Formulir"),
						containsString(BAPPEDA), containsString("Tulis isi naskah"), containsString("/pages/1?"))));
	}

	@Test
	void keepsWhatWasTypedWhenAPositionIsUnknown() throws Exception {
		pages.perform(form("/letters/new", "pranata1").param("subject", "Hal yang tidak boleh hilang")
				.param("addressees", "Kepala Dinas Antah Berantah").param("body", "Isi yang juga tidak boleh hilang"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("Hal yang tidak boleh hilang"),
						containsString("Kepala Dinas Antah Berantah"), containsString("Isi yang juga tidak boleh hilang"),
						containsString("href=\"#addressees-0\""))));
	}

	@Test
	void showsBothTextsToTheSecondOfTwoPeople() throws Exception {
		var letter = draft("Tulisan Pertama");
		letters.save(staff.actor("pranata1"), letter, text("Tulisan yang Lebih Cepat"), 1);

		pages.perform(form("/letters/" + letter + "/draft", "pranata1").param("revision", "1")
				.param("subject", "Tulisan yang Lebih Lambat")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("Tulisan yang Lebih Cepat"),
						containsString("Tulisan yang Lebih Lambat"), containsString("name=\"revision\" value=\"2\""))));

		assertThat(letters.view(letter).content().subject()).isEqualTo("Tulisan yang Lebih Cepat");
	}

	@Test
	void namesEachFaultOfASubmissionAtItsField() throws Exception {
		var letter = draft("Belum Lengkap");

		pages.perform(form("/letters/" + letter + "/draft", "pranata1").param("revision", "1").param("subject", "")
				.param("submit", "yes")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#subject\""), containsString("href=\"#body\""),
						containsString("href=\"#classification\""))));
	}

	@Test
	void refusesWhatIsNoPdfAndKeepsTheRest() throws Exception {
		var letter = draft("Dengan Lampiran");
		var word = new MockMultipartFile("file", "data.docx", "application/pdf",
				"PK bukan pdf".getBytes(StandardCharsets.UTF_8));

		pages.perform(filled(multipart("/letters/" + letter + "/draft").file(word), "pranata1").param("revision", "1")
				.param("subject", "Dengan Lampiran Baru")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("data.docx"), containsString("Dengan Lampiran Baru"))));

		assertThat(letters.view(letter).content().subject()).isEqualTo("Dengan Lampiran Baru");
		assertThat(letters.view(letter).attachments()).isEmpty();
	}

	@Test
	void attachesAPdfAndGivesItBack() throws Exception {
		var letter = draft("Dengan Lampiran");
		var pdf = new MockMultipartFile("file", "data.pdf", "text/plain",
				letters.paper(letter).pdf());

		pages.perform(filled(multipart("/letters/" + letter + "/draft").file(pdf), "pranata1").param("revision", "1")
				.param("subject", "Dengan Lampiran")).andExpect(status().is3xxRedirection());

		var attachment = letters.view(letter).attachments().getFirst();
		pages.perform(get("/letters/" + letter + "/attachments/" + attachment.id()).with(user("pranata1")))
				.andExpect(status().isOk()).andExpect(content().bytes(pdf.getBytes()))
				.andExpect(header().string("Content-Disposition", containsString("data.pdf")));
	}

	@Test
	void aSecondClickIsToldThatTheFirstHandedTheLetterOn() throws Exception {
		var letter = draft("Diklik Dua Kali");
		var click = filled(multipart("/letters/" + letter + "/draft"), "pranata1", text("Diklik Dua Kali"))
				.param("revision", "1").param("submit", "yes");
		pages.perform(click).andExpect(redirectedUrl("/letters/" + letter));

		pages.perform(click).andExpect(redirectedUrl("/letters/" + letter))
				.andExpect(flash().attribute("done", containsString("sudah Anda ajukan pada")));
		assertThat(letters.view(letter).version()).isEqualTo(1);
	}

	@Test
	void whoWroteSomethingElseMeanwhileIsRefusedAndKeepsIt() throws Exception {
		var letter = draft("Lebih Dahulu");
		letters.submit(staff.actor("pranata1"), letter);

		pages.perform(filled(multipart("/letters/" + letter + "/draft"), "pranata1", text("Hal yang Lain"))
				.param("revision", "1").param("submit", "yes")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("sudah diajukan"), containsString("Hal yang Lain"))));
	}

	@Test
	void goesFromDraftToSignatureByItsPages() throws Exception {
		var letter = draft("Sampai Ditandatangani");
		pages.perform(filled(multipart("/letters/" + letter + "/draft"), "pranata1", text("Sampai Ditandatangani"))
				.param("revision", "1").param("submit", "yes")).andExpect(redirectedUrl("/letters/" + letter));

		decide(letter, "kabid.aptika", "return").with(null).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("href=\"#remark\"")));
		decide(letter, "kabid.aptika", "return").with("Angka di alinea kedua").andExpect(status().is3xxRedirection());
		pages.perform(get("/letters/" + letter + "/draft").with(user("pranata1")))
				.andExpect(content().string(containsString("Angka di alinea kedua")));
		pages.perform(filled(multipart("/letters/" + letter + "/draft"), "pranata1", text("Sampai Benar Ditandatangani"))
				.param("revision", Integer.toString(letters.view(letter).revision())).param("submit", "yes")
				.param("despite", "review.corrections-open:1"))
				.andExpect(status().is3xxRedirection());
		pages.perform(get("/letters/" + letter + "/review").with(user("kabid.aptika")))
				.andExpect(content()
						.string(allOf(containsString("</span>Benar <span"), containsString("Angka di alinea kedua"))));
		decide(letter, "kabid.aptika", "initial").with(null).andExpect(status().is3xxRedirection());
		pages.perform(get("/letters/" + letter + "/review").with(user("sekdis.kominfo"))).andExpect(status().isOk());
		decide(letter, "sekdis.kominfo", "initial").with(null).andExpect(status().is3xxRedirection());

		pages.perform(get("/letters/" + letter + "/signature").with(user("kadis.kominfo"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Siap ditandatangani"), not(containsString("??")))));
		pages.perform(post("/letters/" + letter + "/signature").with(user("kadis.kominfo")).with(csrf())
				.param("passphrase", "salah")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#passphrase\""), not(containsString("salah\"")))));
		pages.perform(post("/letters/" + letter + "/signature").with(user("kadis.kominfo")).with(csrf())
				.param("passphrase", new String(Staff.passphrase("kadis.kominfo"))))
				.andExpect(redirectedUrl("/letters/" + letter));

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		pages.perform(get("/letters/" + letter).with(user("pranata1"))).andExpect(status().isOk())
				.andExpect(
						content().string(allOf(containsString(letters.view(letter).number()), not(containsString("??")))));
		pages.perform(get("/letters").param("section", "sent").with(user("pranata1")))
				.andExpect(content().string(containsString("Sampai Benar Ditandatangani")));
		pages.perform(get("/letters/" + letter + "/paper").header("Range", "bytes=0-7").with(user("pranata1")))
				.andExpect(status().isPartialContent()).andExpect(content().string(containsString("%PDF-1.")));
		pages.perform(get("/letters/" + letter + "/pages/1").with(user("pranata1"))).andExpect(status().isOk())
				.andExpect(content().contentType("image/png"));
	}

	@Test
	void givesAPageTwiceOnlyWhenItChanged() throws Exception {
		var letter = draft("Berubah");
		var first = Objects.requireNonNull(
				pages.perform(get("/letters/" + letter + "/pages/1").with(user("pranata1"))).andExpect(status().isOk())
						.andReturn().getResponse().getHeader("ETag"));

		pages.perform(get("/letters/" + letter + "/pages/1").header("If-None-Match", first).with(user("pranata1")))
				.andExpect(status().isNotModified());
		letters.save(staff.actor("pranata1"), letter, text("Sudah Berubah"), 1);
		pages.perform(get("/letters/" + letter + "/pages/1").header("If-None-Match", first).with(user("pranata1")))
				.andExpect(status().isOk());
	}

	@Test
	void showsNothingToWhoeverTakesNoPart() throws Exception {
		var letter = draft("Bukan untuk Bappeda");

		for (var address : List.of("", "/draft", "/review", "/signature", "/paper", "/pages/1")) {
			pages.perform(get("/letters/" + letter + address).with(user("perencana1"))).andExpect(status().isForbidden())
					.andExpect(content().string(not(containsString("Bukan untuk Bappeda"))));
		}
	}

	@Test
	void withdrawsOnlyForAReason() throws Exception {
		var letter = draft("Batal");

		pages.perform(post("/letters/" + letter + "/withdrawal").with(user("pranata1")).with(csrf()))
				.andExpect(status().isUnprocessableContent());
		pages.perform(post("/letters/" + letter + "/withdrawal").with(user("pranata1")).with(csrf())
				.param("reason", "Rapat ditiadakan")).andExpect(status().is3xxRedirection());

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.WITHDRAWN);
	}

	private Reviewing decide(DocumentId letter, String reviewer, String act) {
		return remark -> {
			var request = post("/letters/" + letter + "/review").with(user(reviewer)).with(csrf()).param("act", act)
					.param("version", letters.view(letter).versionHash());
			return pages.perform(remark == null ? request : request.param("remark", remark));
		};
	}

	private MockMultipartHttpServletRequestBuilder form(String address, String username) {
		return filled(multipart(address), username);
	}

	private static MockMultipartHttpServletRequestBuilder filled(MockMultipartHttpServletRequestBuilder request,
			String username) {
		request.with(user(username)).with(csrf()).param("urgency", "NORMAL").param("secrecy", "ORDINARY");
		return request;
	}

	private MockMultipartHttpServletRequestBuilder filled(MockMultipartHttpServletRequestBuilder request, String username,
			DraftContent content) {
		request.with(user(username)).with(csrf()).param("kind", content.kind()).param("subject", content.subject())
				.param("urgency", content.urgency().name()).param("secrecy", content.secrecy().name())
				.param("classification", content.classification()).param("addressees", BAPPEDA, "")
				.param("signatory", Objects.toString(content.signatory())).param("body", content.body().text());
		return request;
	}

	private DocumentId draft(String subject) {
		return letters.draft(staff.actor("pranata1"), text(subject));
	}

	private DraftContent text(String subject) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.URGENT, Secrecy.ORDINARY, "500.12",
				List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(),
				"Bersama ini disampaikan data.\n\nDemikian disampaikan.");
	}

	interface Reviewing {

		ResultActions with(@org.jspecify.annotations.Nullable String remark) throws Exception;
	}
}
