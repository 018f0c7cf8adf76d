package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.Kinds;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.Stationery;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** An office writes a kind of letter that nobody thought of before. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OwnKindPagesTests {

	static final String NAME = "Nota Kesepahaman";
	static final String CODE = "OWN_NOTA_KESEPAHAMAN";

	@Autowired
	WebApplicationContext office;
	@Autowired
	OwnKinds own;
	@Autowired
	Kinds kinds;
	@Autowired
	Stationery stationery;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	Directory directory;
	@Autowired
	KindForms forms;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@AfterEach
	void offerNoneOfThem() {
		own.offer(staff.actor("admin"), "OFFICIAL_NOTE", true);
		names().stream().filter(kind -> kind.code().startsWith("OWN_"))
				.forEach(kind -> own.offer(staff.actor("admin"), kind.code(), false));
	}

	@Test
	void aKindBegunFromAnotherIsWrittenSignedAndNumbered() {
		assertThat(begin("MINUTES", NAME)).hasStatus3xxRedirection();

		assertThat(offered()).extracting(Kind::name).contains(NAME);
		var model = stationery.now("MINUTES", null).kind();
		var kind = stationery.now(CODE, null).kind();
		assertThat(kind.title()).isEqualTo("NOTA KESEPAHAMAN");
		assertThat(kind.registerGroup()).isEqualTo(model.registerGroup());
		assertThat(kind.design()).isEqualTo(model.design());
		assertThat(page("/kinds/" + CODE, "admin")).hasStatusOk().bodyText().contains(NAME, "Jangan pakai lagi");
		assertThat(events("letter.kind-begun")).isPositive();
	}

	@Test
	void aLetterOfItGoesTheWholeWay() {
		begin("OFFICIAL_LETTER", "Surat Ucapan");
		var signed = secretariat.send("pranata1", secretariat.content("OWN_SURAT_UCAPAN", "Ucapan Selamat", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Selamat bertugas.\n\nTerima kasih."));

		assertThat(letters.view(signed).number()).isNotEmpty();
	}

	@Test
	void aNameIsGivenOnceHoweverManyAskForItAtOnce() throws Exception {
		try (var workers = Executors.newFixedThreadPool(6)) {
			var jobs = IntStream.range(0, 6).<Callable<Integer>>mapToObj(
					_ -> () -> begin("MINUTES", "Piagam Kerja Sama").getResponse().getStatus()).toList();
			var answers = workers.invokeAll(jobs).stream().map(job -> job.resultNow()).toList();

			assertThat(answers).containsOnlyOnce(302);
		}
		assertThat(names()).extracting(Kind::name).containsOnlyOnce("Piagam Kerja Sama");
	}

	@Test
	void aKindWithoutANameOrWithAnothersNameIsRefusedBesideTheField() {
		assertThat(begin("MINUTES", "  ")).hasStatus(422).bodyText().contains("name-fault");
		assertThat(begin("MINUTES", "berita ACARA")).hasStatus(422).bodyText()
				.contains("Sudah ada jenis bernama berita ACARA", "value=\"berita ACARA\"");
		assertThat(begin("NO_SUCH", "Jenis Lain")).hasStatus(422).bodyText().contains("id=\"from-fault\"");
	}

	@Test
	void aKindIsNotRenamedToAnothersName() {
		for (var agency : new String[]{"", agency()}) {
			var account = agency.isEmpty() ? "admin" : "agenda.bappeda";
			assertThat(rename(account, agency, "berita  ACARA")).as(account).hasStatus(422).bodyText()
					.contains("Sudah ada jenis bernama berita  ACARA", "href=\"#name\"");
		}
		assertThat(stationery.now("OFFICIAL_NOTE", null).kind().name()).isEqualTo("Nota Dinas");
	}

	@Test
	void everybodysKindIsNotRenamedToWhatAnAgencyCallsAnother() {
		var clerk = staff.actor("agenda.bappeda");
		var bappeda = directory.agencyOf(clerk.position()).id();
		assertThat(rename("agenda.bappeda", agency(), "Nota Bappeda")).hasStatus3xxRedirection();

		var minutes = stationery.now("MINUTES", null).kind();
		assertThat(stationery.faults(called(minutes, "NOTA BAPPEDA"), null)).extracting(Fault::field, Fault::code)
				.containsExactly(tuple("name", "letter.kind.own.name-taken"));
		assertThat(stationery.faults(called(minutes, "Nota Dinas"), bappeda)).as("its own Nota Dinas has another name")
				.isEmpty();
		stationery.endOwn(clerk, "OFFICIAL_NOTE", bappeda, stationery.now("OFFICIAL_NOTE", bappeda).kind().version());
	}

	private static Kind called(Kind kind, String name) {
		return new Kind(kind.code(), kind.version(), name, kind.title(), kind.registerGroup(), kind.pattern(),
				kind.design());
	}

	private String agency() {
		return directory.agencyOf(staff.actor("agenda.bappeda").position()).id().toString();
	}

	private MvcTestResult rename(String account, String agency, String name) {
		var request = pages.post().uri("/kinds/OFFICIAL_NOTE").with(user(account)).with(csrf()).param("agency", agency)
				.param("save", "yes");
		KindFields.of(forms.form(stationery.now("OFFICIAL_NOTE", null).kind()))
				.forEach((field, text) -> request.param(field, field.equals("name") ? name : text));
		return request.exchange();
	}

	@Test
	void aKindThatCouldNotBePrintedDoesNotBegin() {
		for (var name : List.of("Nota {X}", "Nota {HAL}", "Nota {", "n".repeat(201))) {
			assertThat(begin("OFFICIAL_NOTE", name)).as(name).hasStatus(422).bodyText().contains("id=\"name-fault\"");
		}
		assertThat(begin("OFFICIAL_NOTE", "Nota {X}")).bodyText().contains("tidak boleh memuat kurung kurawal");
		assertThat(begin("OFFICIAL_NOTE", "Nota \uE123")).hasStatus(422).bodyText().contains("id=\"name-fault\"");
		assertThat(names()).extracting(Kind::name).noneMatch(name -> name.contains("{") || name.contains("\uE123"));
	}

	@Test
	void aKindNoLongerUsedIsNotOfferedAndItsLettersStay() {
		var draft = letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_NOTE", "Laporan", "500.12",
				"KABID.APTIKA", List.of("KADIS.KOMINFO"), List.of(), "Dilaporkan."));

		assertThat(offer("OFFICIAL_NOTE", false)).hasStatus3xxRedirection();
		assertThat(offer("OFFICIAL_NOTE", false)).hasStatus3xxRedirection();

		assertThat(offered()).extracting(Kind::code).doesNotContain("OFFICIAL_NOTE");
		assertThat(page("/letters/" + draft + "/draft", "pranata1")).hasStatusOk().bodyText()
				.contains("value=\"OFFICIAL_NOTE\" selected");
		assertThat(page("/kinds", "admin")).bodyText().contains("tidak dipakai lagi");
		assertThat(offer("OFFICIAL_NOTE", true)).hasStatus3xxRedirection();
		assertThat(offered()).extracting(Kind::code).contains("OFFICIAL_NOTE");
	}

	@Test
	void onlyTheAdministratorChangesTheList() {
		for (var account : List.of("agenda.bappeda", "kadis.kominfo")) {
			assertThat(pages.post().uri("/kinds/new").with(user(account)).with(csrf()).param("from", "MINUTES")
					.param("name", "Milik Saya").exchange()).as(account).hasStatus(403);
			assertThat(pages.post().uri("/kinds/MINUTES/offered").with(user(account)).with(csrf()).param("offered", "false")
					.exchange()).as(account).hasStatus(403);
		}
	}

	private int events(String event) {
		return database.sql("select count(*) from audit_event where event = ?").param(event).query(Integer.class).single();
	}

	private List<Kind> names() {
		return stationery.all(null).stream().map(version -> version.kind()).toList();
	}

	private List<Kind> offered() {
		return kinds.at(staff.actor("pranata1").position(), null, "");
	}

	private MvcTestResult page(String address, String account) {
		return pages.get().uri(address).with(user(account)).exchange();
	}

	private MvcTestResult begin(String from, String name) {
		return pages.post().uri("/kinds/new").with(user("admin")).with(csrf()).param("from", from).param("name", name)
				.exchange();
	}

	private MvcTestResult offer(String code, boolean offered) {
		return pages.post().uri("/kinds/" + code + "/offered").with(user("admin")).with(csrf())
				.param("offered", Boolean.toString(offered)).exchange();
	}
}
