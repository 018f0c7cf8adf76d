package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.directory.PeopleAgain;
import id.nirkertas.directory.VacantPositions;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An official is gone from the account service while the assignment runs: everybody reads so, and no letter waits for ever. */
@OfficeTest
class VanishedOfficialTests {

	static final String ENTRY = "uid=kabid.aptika,ou=people,dc=kantor,dc=example";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Notices notices;
	@Autowired
	InMemoryDirectoryServer ldap;
	@Autowired
	VacantPositions vacant;
	@Autowired
	ApplicationContext office;

	@Test
	void whoeverHasVanishedIsNotAmongThoseWhoCanSeeALetter() throws Exception {
		var letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan sumbernya");
		var name = staff.person("kabid.aptika").name();
		assertThat(seers(letter)).contains(name);
		var kept = Objects.requireNonNull(ldap.getEntry(ENTRY)).duplicate();
		ldap.delete(ENTRY);
		try {
			PeopleAgain.read(office);

			assertThat(seers(letter)).isNotEmpty().doesNotContain(name);
		} finally {
			ldap.add(kept);
			PeopleAgain.read(office);
		}
	}

	private String seers(DocumentId letter) {
		var page = Visitor.loggedIn(port, "pranata1").open("/documents/" + letter + "/why").body();
		return page.substring(page.indexOf("id=\"seers\""));
	}

	@Test
	void everybodyReadsSoAndTheLetterGoesOn() throws Exception {
		var letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
		var waiting = staff.position("KABID.APTIKA");
		var session = Visitor.loggedIn(port, "kabid.aptika");
		var drafter = Visitor.loggedIn(port, "pranata1");
		var secretary = Visitor.loggedIn(port, "sekdis.kominfo");
		var name = staff.person("kabid.aptika").name();
		var administratorsBefore = times("admin", "notification.official-vanished");
		var superiorsBefore = times("kadis.kominfo", "notification.official-vanished-below");
		assertThat(reviews.view(letter).awaited()).isEqualTo(waiting.id());
		assertThat(drafter.open("/letters/" + letter).body()).doesNotContain(">kosong<");
		assertThat(drafter.open("/letters/" + letter + "/reviewers").body()).doesNotContain("Lewati pemeriksa ini");
		assertThat(secretary.open("/letters/" + letter).statusCode()).isEqualTo(403);

		var kept = Objects.requireNonNull(ldap.getEntry(ENTRY)).duplicate();
		ldap.delete(ENTRY);
		try {
			PeopleAgain.read(office);
			PeopleAgain.read(office);

			administratorsReadIt(name, waiting.id().toString());
			assertThat(vacant.since(waiting.id())).contains(Staff.today());
			assertThat(session.open("/letters").body()).contains("tidak lagi ada di layanan akun pegawai sejak")
					.doesNotContain("belum tercatat");
			assertThat(drafter.open("/documents/" + letter + "/why?person=kabid.aptika").body())
					.contains(name, "tidak lagi ada di layanan akun").doesNotContain("Tidak ada pegawai bernama");
			assertThat(drafter.open("/letters/" + letter).body()).contains(">kosong<");
			await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
				assertThat(told("pranata1", letter)).containsExactly("notification.review-vacated");
				assertThat(told("sekdis.kominfo", letter)).containsExactly("notification.review-vacated-decider");
				assertThat(times("admin", "notification.official-vanished")).isEqualTo(administratorsBefore + 1);
				assertThat(times("kadis.kominfo", "notification.official-vanished-below"))
						.isEqualTo(superiorsBefore + 1);
			});
			assertThat(secretary.open("/letters/" + letter + "/reviewers").body()).contains("Lewati pemeriksa ini");
			skips(drafter, letter, waiting.id().toString());
		} finally {
			ldap.add(kept);
			PeopleAgain.read(office);
		}
	}

	@Test
	void whoeverDraftedALetterHearsThatItsSignatoryIsGone() throws Exception {
		var letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Permintaan Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini diminta data."));
		secretariat.gatherInitials(letter);
		var signatory = ENTRY.replace("kabid.aptika", "kadis.kominfo");
		var kept = Objects.requireNonNull(ldap.getEntry(signatory)).duplicate();
		ldap.delete(signatory);
		try {
			PeopleAgain.read(office);
			PeopleAgain.read(office);

			await().atMost(Duration.ofSeconds(10)).untilAsserted(
					() -> assertThat(told("pranata1", letter)).containsExactly("notification.signing-vacated"));
		} finally {
			ldap.add(kept);
			PeopleAgain.read(office);
		}
	}

	@Test
	void aLetterThatIsReadyForASignatoryWhoIsGoneTellsItsDrafter() throws Exception {
		var letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Permintaan Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini diminta data."));
		var signatory = ENTRY.replace("kabid.aptika", "kadis.kominfo");
		var kept = Objects.requireNonNull(ldap.getEntry(signatory)).duplicate();
		ldap.delete(signatory);
		try {
			PeopleAgain.read(office);
			PeopleAgain.read(office);
			await().atMost(Duration.ofSeconds(10))
					.untilAsserted(() -> assertThat(told("pranata1", letter)).hasSize(1));

			secretariat.gatherInitials(letter);

			await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(told("pranata1", letter))
					.containsExactly("notification.signing-vacated", "notification.signing-vacated"));
		} finally {
			ldap.add(kept);
			PeopleAgain.read(office);
		}
	}

	private void administratorsReadIt(String name, String position) {
		var admin = Visitor.loggedIn(port, "admin");
		for (var page : List.of("/organisation", "/organisation/positions/" + position)) {
			assertThat(admin.open(page).body()).contains(name, "tidak lagi ada di layanan akun sejak",
					"/organisation/assignments/", "lalu akhiri penugasannya");
		}
	}

	private void skips(Visitor drafter, DocumentId letter, String position) {
		assertThat(drafter.open("/letters/" + letter + "/reviewers").body()).contains("Lewati pemeriksa ini");
		var path = "/letters/" + letter + "/reviewers";
		assertThat(drafter.send(path, Map.of("act", List.of("skip"), "position", List.of(position), "reason", List.of("")))
				.statusCode()).isEqualTo(422);
		assertThat(drafter.send(path, Map.of("act", List.of("skip"), "position", List.of(position), "reason",
				List.of("Pejabatnya sudah tidak ada."))).statusCode()).isEqualTo(303);
		assertThat(reviews.view(letter).awaited()).isEqualTo(staff.position("SEKDIS.KOMINFO").id());
		assertThat(drafter.send(path, Map.of("act", List.of("skip"), "position",
				List.of(staff.position("SEKDIS.KOMINFO").id().toString()), "reason", List.of("Tidak sempat.")))
				.statusCode()).as("whoever is there is not skipped by the drafter").isEqualTo(422);
	}

	private long times(String username, String code) {
		return told(username, null).stream().filter(code::equals).count();
	}

	private List<String> told(String username, @Nullable DocumentId letter) {
		return notices.of(staff.person(username).id(), Integer.MAX_VALUE).stream()
				.filter(notice -> letter == null || letter.equals(notice.document())).map(notice -> notice.code())
				.filter(code -> code.contains("vacated") || code.contains("vanished")).toList();
	}
}
