package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.Reviews;
import id.nirkertas.review.UsualReason;
import id.nirkertas.review.UsualReasons;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reviewers may tick is the office's to say, and each agency's for its own letters. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class UsualReasonsTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Corrections corrections;
	@Autowired
	UsualReasons reasons;
	@Autowired
	JdbcClient database;

	UnitId agency;

	@BeforeEach
	void ofOneAgency() {
		agency = directory.agencyOf(staff.position("PRANATA1").id()).id();
	}

	@AfterEach
	void asTheOfficeBegan() {
		database.sql("delete from review_reason where agency is not null or version > 1").update();
	}

	@Test
	void anOfficeBeginsWithReasonsToTick() {
		assertThat(reasons.of(agency).offered()).extracting(UsualReason::words).hasSize(9)
				.startsWith("Tujuan atau jabatan keliru").contains("Salah ketik atau tata bahasa");
		assertThat(reasons.version(agency)).isZero();
	}

	@Test
	void anAgencyHasAListOfItsOwnInItsOrder() {
		put("sekdis.kominfo", "Belum dilampiri telaahan", "Salah ketik atau tata bahasa");

		assertThat(reasons.of(agency).offered()).extracting(UsualReason::words)
				.containsExactly("Belum dilampiri telaahan", "Salah ketik atau tata bahasa");
		assertThat(reasons.of(elsewhere()).offered()).hasSize(9);
		assertThat(reasons.of(secretariat.submit("pranata1", letter())).offered()).hasSize(2);
	}

	@Test
	void whatIsLeftOutIsRetiredAndNeverLost() {
		put("admin", "Belum dilampiri telaahan");

		assertThat(reasons.of(agency).reasons()).hasSize(10);
		assertThat(reasons.of(agency).offered()).hasSize(1);
		assertThat(reasons.of(agency).reasons()).extracting(UsualReason::words).contains("Lampiran kurang atau keliru");
	}

	@Test
	void aReturnKeepsTheWordsItWasGivenWith() {
		var letter = secretariat.submit("pranata1", letter());
		assertThat(send(letter, "wording").statusCode()).isEqualTo(303);

		reworded("wording", "Bahasa perlu dirapikan");

		assertThat(corrections.of(letter)).singleElement()
				.matches(each -> each.reasons().equals(List.of("Salah ketik atau tata bahasa")));
		assertThat(reviews.view(letter).remarks().getFirst().reasons()).containsExactly("Salah ketik atau tata bahasa");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter + "/draft").body())
				.contains("Salah ketik atau tata bahasa").doesNotContain("Bahasa perlu dirapikan");
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(reviewer().open("/letters/" + letter + "/review").body()).contains("Bahasa perlu dirapikan");
	}

	@Test
	void whatWasRetiredWhileSomebodyReadStillCountsAsItWasTicked() {
		var letter = secretariat.submit("pranata1", letter());
		var seen = reviewer();
		assertThat(seen.open("/letters/" + letter + "/review").body()).contains("Lampiran kurang atau keliru");

		put("admin", "Belum dilampiri telaahan");
		assertThat(reviewer().open("/letters/" + letter + "/review").body()).contains("Belum dilampiri telaahan")
				.doesNotContain("Lampiran kurang atau keliru");

		assertThat(seen
				.send("/letters/" + letter + "/review", returning(letter, "attachment"))
				.statusCode()).isEqualTo(303);
		assertThat(corrections.of(letter).getFirst().reasons()).containsExactly("Lampiran kurang atau keliru");
	}

	@Test
	void ofTwoWhoChangeItAtOnceOneIsTold() throws Exception {
		var start = new CyclicBarrier(2);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = people.invokeAll(Stream.of("admin", "sekdis.kominfo").<Callable<String>>map(person -> () -> {
				start.await();
				try {
					put(person, 0, "Alasan dari " + person);
					return "saved";
				} catch (RefusedException refusal) {
					return refusal.code();
				}
			}).toList());

			assertThat(List.of(answers.getFirst().get(), answers.getLast().get())).containsExactlyInAnyOrder("saved",
					"review.reasons.changed-meanwhile");
		}
		assertThat(reasons.version(agency)).isOne();
	}

	@Test
	void refusesWhatNobodyCouldTick() {
		refuses("review.reasons.twice", () -> put("admin", "Sama", "sama"));
		refuses("review.reasons.blank", () -> put("admin", " "));
		refuses("review.reasons.too-long", () -> put("admin", "x".repeat(121)));
		refuses("review.reasons.too-many",
				() -> put("admin", IntStream.range(0, 41).mapToObj(Integer::toString).toArray(String[]::new)));
		refuses("review.template.not-yours", () -> put("sekban.bappeda", "Milik dinas lain"));
		refuses("review.template.not-yours",
				() -> reasons.put(staff.actor("sekdis.kominfo"), null, reasons.of((UnitId) null).reasons(), 1));
		assertThat(reasons.version(agency)).isZero();
	}

	@Test
	void everyChangeIsOnTheTrailAndSayingItAgainIsNone() {
		put("admin", "Belum dilampiri telaahan");
		reasons.put(staff.actor("admin"), agency, reasons.of(agency).reasons(), 1);

		assertThat(reasons.version(agency)).isOne();
		assertThat(database.sql("select count(*) from audit_event where facts::text like '%Belum dilampiri telaahan%'")
				.query(Integer.class).single()).isPositive();
	}

	@Test
	void thePageSavesInTheOrderOfTheNumbersAndKeepsWhatWasTyped() {
		var administrator = Visitor.loggedIn(port, "admin");
		assertThat(administrator.open("/chains/reasons?agency=" + agency).body()).contains("masih memakai daftar umum",
				"value=\"Bukan wewenang unit ini\"");

		var refused = administrator.send("/chains/reasons", form("9", "Perlu telaahan", "1", ""));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Tulis bunyi alasan ini", "href=\"#reason-1\"", "value=\"Perlu telaahan\"");

		var saved = administrator.send("/chains/reasons", form("9", "Perlu telaahan", "1", "Salah ejaan"));
		assertThat(saved.statusCode()).isEqualTo(303);
		assertThat(reasons.of(agency).offered()).extracting(UsualReason::words).containsExactly("Salah ejaan",
				"Perlu telaahan");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/chains/reasons").statusCode()).isEqualTo(403);
	}

	private Map<String, List<String>> form(String firstRank, String first, String secondRank, String second) {
		return Map.of("agency", List.of(agency.toString()), "seen", List.of("0"), "id", List.of("", "wording"), "rank",
				List.of(firstRank, secondRank), "reason", List.of(first, second));
	}

	private void put(String person, String... words) {
		put(person, reasons.version(agency), words);
	}

	private void put(String person, int seen, String... words) {
		reasons.put(staff.actor(person), agency,
				Stream.of(words).map(each -> new UsualReason("", each, false)).toList(), seen);
	}

	private void reworded(String id, String words) {
		reasons.put(staff.actor("admin"), agency, reasons.of(agency).reasons().stream()
				.map(each -> each.id().equals(id) ? new UsualReason(id, words, false) : each).collect(Collectors.toList()),
				reasons.version(agency));
	}

	private HttpResponse<String> send(DocumentId letter, String reason) {
		var reviewer = reviewer();
		reviewer.open("/letters/" + letter + "/review");
		return reviewer.send("/letters/" + letter + "/review", returning(letter, reason));
	}

	private Map<String, List<String>> returning(DocumentId letter, String reason) {
		return Map.of("act", List.of("return"), "version", List.of(letters.view(letter).versionHash()), "reason",
				List.of(reason));
	}

	private Visitor reviewer() {
		return Visitor.loggedIn(port, "kabid.aptika");
	}

	private UnitId elsewhere() {
		return directory.agencyOf(staff.position("KABAN.BAPPEDA").id()).id();
	}

	private DraftContent letter() {
		return secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini kami mengundang Saudara."));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
