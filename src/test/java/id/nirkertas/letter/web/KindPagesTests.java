package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.KindPart;
import id.nirkertas.letter.KindVersion;
import id.nirkertas.letter.Stationery;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A clerk changes a kind of letter on its page, without script. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindPagesTests {

	static final String KIND = "INVITATION";
	static final String PAGE = "/kinds/" + KIND;

	@Autowired
	WebApplicationContext office;
	@Autowired
	Stationery stationery;
	@Autowired
	KindForms forms;
	@Autowired
	Wording wording;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;

	MockMvc pages;
	Actor clerk;
	Unit agency;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		clerk = staff.actor("agenda.bappeda");
		agency = directory.agencyOf(clerk.position());
	}

	@AfterEach
	void writeAsEverybodyAgain() {
		var now = now();
		if (now.agency() != null) {
			stationery.endOwn(clerk, KIND, agency.id(), now.kind().version());
		}
	}

	@Test
	void everyKindComesThroughItsFormUnchanged() {
		for (var language : List.of(Locale.of("id"), Locale.ENGLISH)) {
			LocaleContextHolder.setLocale(language);
			for (var version : stationery.all(null)) {
				var kind = version.kind();
				var back = forms.kind(forms.keyed(forms.form(kind)), kind);

				assertThat(forms.form(back)).as(kind.code() + " " + language).isEqualTo(forms.form(kind));
				assertThat(stationery.faults(back, null)).as(kind.code() + " " + language).isEmpty();
			}
		}
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void aClerkSetsTheMarginsOfTheAgencysPaper() throws Exception {
		pages.perform(posted(now().kind(), "left", "42").param("save", "yes")).andExpect(status().isFound());

		assertThat(now().kind().design().margins().left()).isEqualTo(42);
		pages.perform(posted(now().kind(), "left", "12").param("save", "yes"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#left\""), containsString("antara 30 dan 60"))));
	}

	@Test
	void everythingOnThePageHasWords() {
		for (var part : KindPart.Type.values()) {
			var row = KindForm.PartRow.blank(part.name());
			hasWords(row.word(), row.word() + ".hint");
			List.of("text", "rows").stream().filter(row::has).forEach(control -> hasWords(row.wordOf(control)));
			row.marksOffered().forEach(mark -> hasWords(row.markWord(mark)));
			row.datesOffered().forEach(date -> hasWords(
					"letter.kind.dated." + (date.isEmpty() ? "none" : date.toLowerCase(Locale.ROOT))));
		}
		for (var type : KindField.Type.values()) {
			hasWords("letter.kind.type." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}
		KindForm.HEAD.forEach(name -> hasWords("letter.kind.field." + name));
		hasWords("letter.kind.field." + KindMerge.LAYOUT);
		assertThat(forms.facts()).doesNotHaveDuplicates().noneMatch(word -> word.contains("letter.kind"));
	}

	private void hasWords(String... codes) {
		for (var code : codes) {
			assertThat(wording.say(code)).isNotEqualTo(code);
		}
	}

	@Test
	void isForThoseWhoKeepLettersAndForNobodyElse() throws Exception {
		for (var address : List.of("/kinds", PAGE, PAGE + "/versions/1")) {
			pages.perform(get(address).with(user("perencana1"))).andExpect(status().isForbidden());
			pages.perform(get(address).with(user("agenda.bappeda"))).andExpect(status().isOk());
			pages.perform(get(address).with(user("admin"))).andExpect(status().isOk());
		}
		pages.perform(get(PAGE).param("agency", agency.id().toString()).with(user("agenda.kominfo")))
				.andExpect(status().isConflict());
		pages.perform(posted(now().kind()).with(user("perencana1"))).andExpect(status().isForbidden());
		pages.perform(get("/letters").with(user("perencana1"))).andExpect(content().string(not(containsString("/kinds"))));
		pages.perform(get("/letters").with(user("agenda.bappeda"))).andExpect(content().string(containsString("/kinds")));
	}

	@Test
	void savesANewVersionForTheAgencyAlone() throws Exception {
		var everybodys = stationery.now(KIND, null);

		pages.perform(posted(now().kind(), "title", "UNDANGAN RAPAT").param("save", "yes"))
				.andExpect(redirectedUrl(PAGE + "?agency=" + agency.id()));

		assertThat(now().kind().title()).isEqualTo("UNDANGAN RAPAT");
		assertThat(now().agency()).isEqualTo(agency.id());
		assertThat(stationery.now(KIND, null)).isEqualTo(everybodys);
		pages.perform(get(PAGE).with(user("agenda.bappeda"))).andExpect(content()
				.string(allOf(containsString("UNDANGAN RAPAT"), containsString(staff.person("agenda.bappeda").name()),
						containsString("data:image/png;base64,"), not(containsString("??")))));
	}

	@Test
	void aNewFieldAndItsPlaceOnThePaperAreWrittenInWords() throws Exception {
		var form = forms.form(now().kind());
		var field = "fields." + form.fields().size();
		var rows = IntStream.range(0, form.parts().size()).filter(at -> form.parts().get(at).type().equals("CLAUSES"))
				.findFirst().orElseThrow();

		pages.perform(
				posted(now().kind(), "parts." + rows + ".rows", form.parts().get(rows).rows() + "\npakaian | Pakaian dinas")
						.param(field + ".label", "Pakaian dinas").param(field + ".type", "LINE")
						.param(field + ".required", "yes")
						.param("save", "yes"))
				.andExpect(status().is3xxRedirection());

		assertThat(now().kind().design().field("pakaianDinas")).hasValueSatisfying(added -> {
			assertThat(added.label()).isEqualTo("Pakaian dinas");
			assertThat(added.required()).isTrue();
		});
		assertThat(now().kind().design().parts().get(rows).rows().getLast())
				.isEqualTo(new KindPart.Row("pakaian", "pakaianDinas", ""));
	}

	@Test
	void namesEachFaultAtItsFieldAndLosesNothing() throws Exception {
		pages.perform(posted(now().kind(), "pattern", "{KLAS}/{NOMER}").param("title", "").param("save", "yes"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#pattern\""), containsString("{KLAS}/{NOMER}"),
						containsString("Masih perlu diperbaiki"))));
		assertThat(now().agency()).isNull();
	}

	@Test
	void movesRowsByButtonsAndSavesNothingYet() throws Exception {
		pages.perform(posted(now().kind(), "name", "Nama yang belum disimpan").param("act", "parts.3.up"))
				.andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Nama yang belum disimpan"),
						containsString("aria-label=\"Naikkan 3. Isi naskah\" autofocus=\"autofocus\""),
						containsString("data-guard=\"typed\""))));
		pages.perform(posted(now().kind(), "name", "Undangan").param("act", "fields.add")).andExpect(status().isOk())
				.andExpect(content().string(containsString("id=\"fields.5.label\"")));
		assertThat(now().agency()).isNull();
	}

	@Test
	void showsWhatIsTypedBeforeItIsSaved() throws Exception {
		pages.perform(posted(now().kind(), "pattern", "{URUT}/BARU/{TAHUN}", PAGE + "/preview")).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("123/BARU/"), containsString("data:image/png;base64,"),
						not(containsString("<html")))));
		pages.perform(posted(now().kind(), "pattern", "{URUT}/BARU/{TAHUN}").param("act", "preview"))
				.andExpect(status().isOk()).andExpect(content().string(containsString("123/BARU/")));
		assertThat(now().agency()).isNull();
	}

	@Test
	void showsBothToTheSecondOfTwoPeople() throws Exception {
		var base = now().kind();
		pages.perform(posted(base, "title", "UNDANGAN YANG LEBIH CEPAT").param("save", "yes"))
				.andExpect(status().is3xxRedirection());

		pages.perform(posted(base, "title", "UNDANGAN YANG LEBIH LAMBAT").param("save", "yes"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("UNDANGAN YANG LEBIH CEPAT"),
						containsString("UNDANGAN YANG LEBIH LAMBAT"), not(containsString("konsep ini")),
						not(containsString("konsep tersimpan")),
						containsString("Ada yang menyimpan jenis naskah ini lebih dahulu"),
						containsString("Pada versi tersimpan, bagian ini berbunyi lain"),
						containsString("name=\"version\" value=\"" + now().kind().version() + "\""))));

		assertThat(now().kind().title()).isEqualTo("UNDANGAN YANG LEBIH CEPAT");
	}

	@Test
	void writesAnEarlierVersionAgainAndGoesBackToEverybodys() throws Exception {
		var first = now().kind();
		pages.perform(posted(first, "title", "UNDANGAN RAPAT").param("save", "yes")).andExpect(status().is3xxRedirection());
		var second = now().kind();

		pages.perform(act("/versions/" + first.version(), second.version())).andExpect(status().is3xxRedirection());
		assertThat(now().kind().title()).isEqualTo(first.title());
		assertThat(now().agency()).isEqualTo(agency.id());
		pages.perform(act("/versions/" + second.version(), second.version())).andExpect(status().isUnprocessableContent());
		pages.perform(act("/own", now().kind().version())).andExpect(status().is3xxRedirection());

		assertThat(now().agency()).isNull();
		pages.perform(get(PAGE + "/versions/999999").with(user("agenda.bappeda"))).andExpect(status().isNotFound());
	}

	private MockHttpServletRequestBuilder act(String path, int basedOn) {
		return post(PAGE + path).with(user("agenda.bappeda")).with(csrf()).param("agency", agency.id().toString())
				.param("basedOn", Integer.toString(basedOn));
	}

	/** No page sends these; whoever does is answered in words. */
	@Test
	void answersHostileFormsInWords() throws Exception {
		var kind = now().kind();
		pages.perform(posted(kind, "parts.1.type", "<script>").param("save", "yes"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString(wording.say("letter.kind.unknown-choice")),
						not(containsString("{0}")), not(containsString("<script>\"")))));
		pages.perform(posted(kind, "size", "A0").param("save", "yes")).andExpect(status().isUnprocessableContent());
		pages.perform(posted(kind, "points", "99999999999").param("save", "yes"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("href=\"#points\"")));
		pages.perform(posted(kind, "parts.4.rows", "a | b\n".repeat(5_000)).param("save", "yes"))
				.andExpect(status().isUnprocessableContent());
		pages.perform(posted(kind, "name", "x".repeat(500_000), PAGE + "/preview")).andExpect(status().isOk());
		var many = posted(kind, "name", "Undangan").param("save", "yes");
		IntStream.range(0, 100).forEach(at -> many.param("parts." + at + ".type", "WORDS"));
		pages.perform(many).andExpect(status().isUnprocessableContent());
		pages.perform(post("/kinds/TIDAK_ADA").with(user("agenda.bappeda")).with(csrf())).andExpect(status().isNotFound());
		pages.perform(post(PAGE).with(user("agenda.bappeda")).with(csrf())).andExpect(status().isUnprocessableContent());
		pages.perform(get(PAGE).param("agency", "bukan-uuid").with(user("admin"))).andExpect(status().isNotFound());
		assertThat(now().agency()).isNull();
	}

	private KindVersion now() {
		return stationery.now(KIND, agency.id());
	}

	private MockHttpServletRequestBuilder posted(Kind kind) {
		return posted(kind, "", "");
	}

	private MockHttpServletRequestBuilder posted(Kind kind, String name, String value) {
		return posted(kind, name, value, PAGE);
	}

	/** As the page would send it, with one thing written otherwise. */
	private MockHttpServletRequestBuilder posted(Kind kind, String name, String value, String address) {
		var request = post(address).with(user("agenda.bappeda")).with(csrf());
		KindFields.of(forms.form(kind)).forEach((field, text) -> request.param(field, field.equals(name) ? value : text));
		return request;
	}
}
