package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.shared.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's last assignment ended yesterday: their own history stays theirs to read, and nothing else is. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class FormerOfficialTests {

	static final String NOTE = "Anda tidak memegang jabatan saat ini; yang Anda lihat adalah riwayat Anda sendiri";

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
	Handovers handovers;
	@Autowired
	ApplicationContext office;
	@Autowired
	JdbcClient database;

	final String word = "riwayat" + UUID.randomUUID().toString().replace("-", "");

	PassedDesk desk;

	@BeforeEach
	void nothingWaits() {
		desk = PassedDesk.in(office);
	}

	@AfterEach
	void comeBack() {
		desk.restore();
	}

	@Test
	void theirOwnLettersStayInTheListAndTheArchiveAndOpen() {
		var drafted = secretariat.submit("pranata1", content(word + " lama", Secrecy.ORDINARY));
		var signed = secretariat.send("pranata1", content(word + " terbit", Secrecy.ORDINARY));
		var secret = letters.draft(staff.actor("pranata2"), content(word + " rahasia", Secrecy.SECRET));
		leaves("pranata1", "PRANATA1", "pranata2");
		var later = secretariat.send("pranata2", content(word + " baru", Secrecy.ORDINARY));
		var former = Visitor.stranger(port);

		assertThat(former.logIn("pranata1").headers().firstValue("Location")).hasValueSatisfying(
				address -> assertThat(address).endsWith("/"));
		assertThat(former.open("/").headers().firstValue("Location")).hasValueSatisfying(
				address -> assertThat(address).endsWith("/letters"));
		var list = former.open("/letters");

		assertThat(list.statusCode()).isEqualTo(200);
		assertThat(list.body()).contains(NOTE, "Riwayat naskah Anda", drafted.toString())
				.doesNotContain(secret.toString(), later.toString(), "/letters/new");
		var page = former.open("/letters/" + drafted);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(NOTE, word + " lama").doesNotContain("/withdrawal", "/draft\"");
		assertThat(former.open("/letters/" + drafted + "/paper").statusCode()).isEqualTo(200);
		assertThat(former.open("/letters/" + drafted + "/versions").statusCode()).isEqualTo(200);
		assertThat(former.open("/documents/" + drafted + "/why").statusCode()).isEqualTo(200);
		assertThat(former.open("/documents/" + drafted + "/flow").statusCode()).isEqualTo(200);
		Stream.of(secret, later).forEach(closed -> Stream.of("", "/paper", "/versions")
				.forEach(part -> assertThat(former.open("/letters/" + closed + part).statusCode()).isEqualTo(403)));
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(former.open("/archive?q=" + word).body())
				.contains(NOTE, signed.toString()).doesNotContain(secret.toString(), later.toString()));
	}

	@Test
	void whatTheyInitialledStaysTheirs() {
		var letter = secretariat.submit("pranata1", content(word, Secrecy.ORDINARY));
		reviews.initial(staff.actor("kabid.aptika"), letter, letters.view(letter).versionHash());
		leaves("kabid.aptika", "KABID.APTIKA", "pranata2");

		var former = Visitor.loggedIn(port, "kabid.aptika");

		assertThat(former.open("/letters").body()).contains(letter.toString());
		assertThat(former.open("/letters/" + letter).statusCode()).isEqualTo(200);
		assertThat(former.open("/letters/" + letter + "/review").statusCode()).isEqualTo(403);
	}

	@Test
	void handoversTheyTookPartInOpenAndThoseOfTheirSuccessorDoNot() {
		var theirs = desk.proposed("pranata1", "perencana1");
		handovers.confirm(staff.actor("kabid.aptika"), theirs);
		leaves("pranata1", "PRANATA1", "pranata2");
		var later = handovers.propose(staff.actor("pranata2", "PRANATA1"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(staff.position("PRANATA1").id()), staff.person("perencana2").id(), null, List.of(), ""));
		var former = Visitor.loggedIn(port, "pranata1");

		var list = former.open("/handovers");

		assertThat(list.statusCode()).isEqualTo(200);
		assertThat(list.body()).contains(NOTE, theirs.toString()).doesNotContain(later.toString(), "/handovers/new");
		assertThat(former.open("/handovers/" + theirs).body()).contains(NOTE).doesNotContain("/withdrawal\"");
		assertThat(former.open("/handovers/" + theirs + "/record").statusCode()).isEqualTo(200);
		assertThat(former.open("/handovers/" + later).statusCode()).isEqualTo(409);
		assertThat(former.open("/handovers/" + later + "/record").statusCode()).isEqualTo(409);
	}

	@Test
	void nothingNewIsTheirs() {
		var drafted = letters.draft(staff.actor("pranata1"), content(word, Secrecy.ORDINARY));
		leaves("pranata1", "PRANATA1", "pranata2");
		var former = Visitor.loggedIn(port, "pranata1");
		former.open("/letters");

		Stream.of("/letters/new", "/inbox", "/letters/" + drafted + "/draft").forEach(path -> {
			var answer = former.open(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(403);
			assertThat(answer.body()).contains("tidak lagi memegang jabatan").doesNotContain("belum memegang");
		});
		assertThat(former.send("/letters/" + drafted + "/withdrawal", Map.of("reason", List.of("Tidak jadi")))
				.statusCode()).isEqualTo(403);
		assertThat(former.send("/letters/" + drafted + "/versions/1/copy", Map.of()).statusCode()).isEqualTo(403);
		assertThat(letters.view(drafted).state().name()).isEqualTo("DRAFT");
	}

	@Test
	void whoHandsOverWhatTheyLeftIsNamed() {
		leaves("pranata1", "PRANATA1", "pranata2");
		var former = Visitor.loggedIn(port, "pranata1");
		var sentence = List.of("diusulkan oleh atasan: " + staff.position("KABID.APTIKA").title(),
				staff.person("kabid.aptika").name());

		assertThat(former.open("/handovers").body()).contains(sentence);
		var asked = former.open("/handovers/new?position=" + staff.position("PRANATA1").id());
		assertThat(asked.statusCode()).isEqualTo(409);
		assertThat(asked.body()).contains(sentence);
		assertThat(former.send("/handovers/new", Map.of("position", List.of(staff.position("PRANATA1").id().toString())))
				.statusCode()).isEqualTo(403);
	}

	@Test
	void whoeverMovedPassesOnWhatTheyLeftAndNothingThatCameLater() {
		var theirs = letters.draft(staff.actor("pranata1"), content(word, Secrecy.ORDINARY));
		leaves("pranata1", "PRANATA1", "pranata2");
		desk.follows("pranata1", "AST2", Capacity.PERMANENT);
		var later = letters.draft(staff.actor("pranata2", "PRANATA1"), content(word + " baru", Secrecy.ORDINARY));
		desk.aged(theirs);
		var moved = Visitor.loggedIn(port, "pranata1");

		assertThat(moved.open("/handovers").body()).contains("/handovers/new",
				staff.position("PRANATA1").title() + " – " + staff.person("pranata1").name());
		assertThat(moved.open("/handovers/new?position=" + staff.position("PRANATA1").id()).statusCode()).isEqualTo(200);
		var handover = handovers.propose(staff.actor("pranata1"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(staff.position("PRANATA1").id()), null, staff.person("pranata2").id(), null, List.of(), ""));
		handovers.confirm(staff.actor("pranata2"), handover);

		assertThat(handovers.handover(staff.actor("pranata1"), handover).leaving())
				.isEqualTo(staff.person("pranata1").id());
		assertThat(handovers.items(staff.actor("pranata2"), handover)).extracting(item -> item.document())
				.contains(theirs).doesNotContain(later);
		database.sql(
				"update directory_assignment set valid_until = valid_until - 40 where person_id = ? and position_id = ? and valid_until < ?")
				.params(staff.person("pranata1").id().value(), staff.position("PRANATA1").id().value(), Staff.today())
				.update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		await().atMost(Duration.ofSeconds(10)).until(() -> handovers.mayPropose(staff.actor("pranata1"),
				List.of(staff.position("PRANATA1").id())).equals(Verdict.refused("handover.not-yours-to-propose", 30)));
	}

	@Test
	void noticesOfTheirOwnStayOpenAndOtherPagesSayThatTheyHoldNoPosition() {
		leaves("pranata1", "PRANATA1", "pranata2");
		var former = Visitor.loggedIn(port, "pranata1");

		assertThat(former.open("/notices").statusCode()).isEqualTo(200);
		assertThat(former.open("/letters").body()).contains("href=\"/notices\"");
		var registers = former.open("/registers");
		assertThat(registers.statusCode()).isEqualTo(403);
		assertThat(registers.body()).contains("Anda tidak memegang jabatan saat ini")
				.doesNotContain("Jabatan yang sedang Anda pakai");
	}

	/** Until yesterday; the other since today. */
	private void leaves(String username, String position, String successor) {
		desk.longAgo();
		desk.leaves(username, position);
		desk.follows(successor, position, Capacity.PERMANENT);
	}

	private DraftContent content(String subject, Secrecy secrecy) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."), Urgency.NORMAL, secrecy);
	}
}
