package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ChainTemplate.Asked;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.Picture;
import id.nirkertas.workflow.Pictures;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Units side by side, as the office and its drafters ask them, with the whole office running. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ChainTemplatesTests {

	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	ChainTemplates templates;
	@Autowired
	Coordination coordination;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Worklist worklist;
	@Autowired
	Pictures pictures;
	@Autowired
	WebApplicationContext office;

	MockMvcTester pages;
	Scope ofTheUnit;

	@BeforeEach
	void open() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		var unit = staff.position("PRANATA1").unit();
		ofTheUnit = new Scope(directory.agencyOf(staff.position("PRANATA1").id()).id(), "OFFICIAL_LETTER", unit);
	}

	@AfterEach
	void askAsUsual() {
		templates.all().forEach(template -> templates.put(staff.actor("admin"), template.scope(), List.of(),
				template.summary()));
	}

	@Test
	void unitsSideBySideAreAskedAtOnceAndAllInitial() {
		ask(Asked.ALL);
		var letter = submit();
		initial("kabid.aptika", letter);

		assertThat(waitsFor(letter)).containsExactly("kabid.sandi", "kabid.ekon");
		assertThat(drift(letter)).isEmpty();
		assertThat(pictures.of(letter.toString()).orElseThrow().waitingAt("giveInitials")).isEqualTo(2);
		initial("kabid.ekon", letter);
		assertThat(waitsFor(letter)).containsExactly("kabid.sandi");
		initial("kabid.sandi", letter);
		assertThat(waitsFor(letter)).containsExactly("sekdis.kominfo");
		initial("sekdis.kominfo", letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(drift(letter)).isEmpty();
	}

	@Test
	void whereOneIsEnoughTheOthersAreNoLongerAsked() {
		ask(Asked.ANY);
		var letter = submit();
		initial("kabid.aptika", letter);

		initial("kabid.ekon", letter);

		assertThat(waitsFor(letter)).containsExactly("sekdis.kominfo");
		assertThat(reviews.view(letter).steps()).extracting(ReviewStep::state).containsExactly(ReviewStep.State.DONE,
				ReviewStep.State.NOT_NEEDED, ReviewStep.State.DONE, ReviewStep.State.AWAITED);
		assertThat(drift(letter)).isEmpty();
		assertThat(pictures.of(letter.toString()).orElseThrow().stateOf("giveInitials")).isEqualTo(Picture.State.HERE);
	}

	@Test
	void oneOfThemReturnsItForAllOfThem() {
		ask(Asked.ALL);
		var letter = submit();
		initial("kabid.aptika", letter);

		reviews.returnForChange(staff.actor("kabid.ekon"), letter, List.of(), "Sebutkan sumber datanya.");

		assertThat(waitsFor(letter)).isEmpty();
		assertThat(worklist.whereIs(letter.toString())).extracting(place -> place.activity())
				.containsExactly("draftLetter");
		assertThat(drift(letter)).isEmpty();
	}

	@Test
	void aLetterGivenUpWaitsForNoneOfThem() {
		ask(Asked.ALL);
		var letter = submit();
		initial("kabid.aptika", letter);

		letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan");

		assertThat(waitsFor(letter)).isEmpty();
		assertThat(worklist.whereIs(letter.toString())).isEmpty();
		assertThat(drift(letter)).isEmpty();
	}

	@RepeatedTest(10)
	void twoWhoInitialAtTheSameMomentBothHaveDoneSo() throws Exception {
		ask(Asked.ALL);
		var letter = submit();
		initial("kabid.aptika", letter);
		var start = new CyclicBarrier(2);

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var pressed = Stream.of("kabid.sandi", "kabid.ekon").map(reviewer -> people.submit(() -> {
				start.await();
				initial(reviewer, letter);
				return reviewer;
			})).toList();
			for (var each : pressed) {
				assertThat(each.get()).startsWith("kabid");
			}
		}

		assertThat(waitsFor(letter)).containsExactly("sekdis.kominfo");
		assertThat(drift(letter)).isEmpty();
	}

	@Test
	void aLetterThatWasHandedOnKeepsItsChain() {
		ask(Asked.ALL);
		var letter = submit();

		ask(Asked.ANY);

		assertThat(reviews.view(letter).stages()).extracting(ReviewView.Group::kind).contains(StageKind.ALL);
		assertThat(templates.at(ofTheUnit).orElseThrow().version()).isGreaterThan(1);
		assertThat(reviews.view(draft()).stages()).extracting(ReviewView.Group::kind).contains(StageKind.ANY);
	}

	@Test
	void theNearestRuleHolds() {
		var everywhere = new Scope(null, ChainTemplate.EVERY_KIND, null);
		templates.put(staff.actor("admin"), everywhere, List.of(new Wish(Asked.SECRETARY, List.of())), "");
		assertThat(reviews.view(draft()).steps()).extracting(ReviewStep::reviewer)
				.containsExactly(position("SEKDIS.KOMINFO"));

		ask(Asked.ALL);

		assertThat(reviews.view(draft()).steps()).hasSize(4);
	}

	@Test
	void aSecretarySaysItForTheirOwnAgencyAlone() {
		var secretary = staff.actor("sekdis.kominfo");
		var stages = List.of(new Wish(Asked.LINE, List.of()));

		templates.put(secretary, ofTheUnit, stages, "");

		refuses("review.template.not-yours",
				() -> templates.put(secretary, new Scope(null, "*", null), stages, ""));
		refuses("review.template.not-yours",
				() -> templates.put(staff.actor("sekban.bappeda"), ofTheUnit, stages, "LINE"));
		refuses("review.template.changed-meanwhile", () -> templates.put(secretary, ofTheUnit, List.of(), "SECRETARY"));
		refuses("review.template.nobody",
				() -> templates.put(secretary, ofTheUnit, List.of(new Wish(Asked.ANY, List.of())), "LINE"));
	}

	@Test
	void theDrafterAsksAnotherUnitBesideThoseWhoAreAskedAnyway() {
		var letter = draft();
		var drafter = staff.actor("pranata1");

		coordination.add(drafter, letter, position("KABID.EKON"));
		coordination.add(drafter, letter, position("KABID.EKON"));

		assertThat(reviews.view(letter).steps()).extracting(ReviewStep::reviewer).containsExactly(
				position("KABID.APTIKA"), position("KABID.EKON"), position("SEKDIS.KOMINFO"));
		refuses("review.coordination.asked-anyway",
				() -> coordination.add(drafter, letter, position("SEKDIS.KOMINFO")));
		refuses("review.coordination.own", () -> coordination.add(drafter, letter, position("KADIS.KOMINFO")));
		letters.submit(drafter, letter);
		refuses("letter.not-open-for-change", () -> coordination.remove(drafter, letter, position("KABID.EKON")));
		initial("kabid.aptika", letter);
		assertThat(waitsFor(letter)).containsExactly("kabid.ekon");
	}

	@Test
	void thePageShowsTheChainAndKeepsWhatWasTyped() {
		assertThat(post("/chains/rule", "admin", "example", "ALL", "Kepala Bidang Antah-berantah"))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Jabatan Kepala Bidang Antah-berantah tidak ditemukan", "value=\"Kepala Bidang Antah-berantah\"");
		assertThat(post("/chains/rule", "admin", "example", "ALL", "KABID.EKON; KABID.SANDI")).hasStatusOk().bodyText()
				.contains("Bersamaan:", staff.position("KABID.SANDI").title());
		assertThat(post("/chains/rule", "admin", "example", "ALL", "KABID.SANDI")).hasStatusOk().bodyText()
				.contains("Paraf koordinasi", staff.position("KABID.SANDI").title()).doesNotContain("Bersamaan:");
		assertThat(post("/chains/rule", "admin", "save", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Isi paling sedikit satu tahap");
		assertThat(post("/chains/rule", "admin", "save", "ALL", "KABID.EKON; KABID.SANDI")).hasStatus(HttpStatus.FOUND);
		assertThat(pages.get().uri("/chains").with(user("admin"))).hasStatusOk().bodyText()
				.contains("Koordinasi, semua: " + staff.position("KABID.EKON").title());
		assertThat(pages.get().uri("/chains").with(user("pranata1"))).hasStatus(HttpStatus.FORBIDDEN);
		var letter = draft();
		assertThat(pages.post().uri("/letters/" + letter + "/coordination").with(user("pranata1")).with(csrf())
				.param("unit", "Kepala Antah-berantah")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Jabatan Kepala Antah-berantah tidak ditemukan", "value=\"Kepala Antah-berantah\"");
		assertThat(pages.post().uri("/letters/" + letter + "/coordination").with(user("pranata1")).with(csrf())
				.param("unit", "PERENCANA1")).hasStatus(HttpStatus.FOUND);
		assertThat(coordination.of(letter)).containsExactly(position("PERENCANA1"));
	}

	private MockMvcTester.MockMvcRequestBuilder post(String page, String person, String act, String asked,
			String positions) {
		return pages.post().uri(page).with(user(person)).with(csrf()).param("act", act).param("kind", "OFFICIAL_LETTER")
				.param("agency", String.valueOf(ofTheUnit.agency())).param("unit", String.valueOf(ofTheUnit.unit()))
				.param("asked", asked).param("positions", positions).param("seen", "");
	}

	/** The line, then two heads of divisions, then the secretary. */
	private void ask(Asked how) {
		templates.put(staff.actor("admin"), ofTheUnit, List.of(new Wish(Asked.LINE, List.of()),
				new Wish(how, List.of(position("KABID.SANDI"), position("KABID.EKON"))),
				new Wish(Asked.SECRETARY, List.of())), templates.at(ofTheUnit).map(ChainTemplate::summary).orElse(""));
	}

	private DocumentId draft() {
		return letters.draft(staff.actor("pranata1"), content());
	}

	private DocumentId submit() {
		return secretariat.submit("pranata1", content());
	}

	private void initial(String reviewer, DocumentId letter) {
		reviews.initial(staff.actor(reviewer), letter, letters.view(letter).versionHash());
	}

	private List<String> waitsFor(DocumentId letter) {
		return Stream.of("kabid.aptika", "kabid.sandi", "kabid.ekon", "sekdis.kominfo")
				.filter(person -> worklist.of(List.of(staff.actor(person).position())).stream()
						.anyMatch(item -> item.key().equals(letter.toString())))
				.toList();
	}

	private List<String> drift(DocumentId letter) {
		return worklist.drift().stream().filter(line -> line.contains(letter.toString())).toList();
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private DraftContent content() {
		return new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.URGENT, Secrecy.ORDINARY, "500.12",
				List.of(position("KABAN.BAPPEDA")), List.of(), position("KADIS.KOMINFO"), "Bersama ini disampaikan data.");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
