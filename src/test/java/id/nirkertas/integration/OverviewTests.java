package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.GivenOverview;
import id.nirkertas.disposition.GivenOverview.Overview;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.OverviewSpan;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A head sees on one page what they gave and what is late. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OverviewTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Branches branches;
	@Autowired
	GivenOverview overview;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	@Test
	void whatWasGivenIsCountedByWhatBecameOfIt() {
		var before = seen("kaban.bappeda", OverviewSpan.MONTH);
		var letter = arrived(Secrecy.ORDINARY);
		var late = given(letter, "KABID.EKON", Staff.today());
		due(late, Staff.today().minusDays(3));
		given(letter, "SEKBAN.BAPPEDA", null);
		var answered = given(letter, "PERENCANA1", null);
		database.sql("update disposition_node set given_at = given_at - interval '2 days' where id = ?")
				.param(answered.value()).update();
		dispositions.report(staff.actor("perencana1"), answered, "Sudah ditelaah.");

		var after = seen("kaban.bappeda", OverviewSpan.MONTH);

		assertThat(after.all().given() - before.all().given()).isEqualTo(3);
		assertThat(after.all().open() - before.all().open()).isEqualTo(2);
		assertThat(after.all().late() - before.all().late()).isEqualTo(1);
		assertThat(after.all().reported() - before.all().reported()).isEqualTo(1);
		assertThat(after.all().days() - before.all().days()).isBetween(1.9, 2.1);
		assertThat(after.units()).extracting(each -> each.unit().id())
				.contains(staff.position("KABID.EKON").unit());
		assertThat(after.letters()).filteredOn(each -> each.letter().id().equals(letter)).singleElement()
				.satisfies(each -> assertThat(each.figures().late()).isEqualTo(1))
				.satisfies(each -> assertThat(each.figures().average()).isBetween(1.9, 2.1))
				.satisfies(each -> assertThat(each.due()).isEqualTo(Staff.today().minusDays(3)));
		assertThat(after.late()).extracting(GivenOverview.Late::node).contains(late);
	}

	@Test
	void whatAHeadClosedIsNoAnswerAndInNoAverage() {
		var letter = arrived(Secrecy.ORDINARY);
		var ended = given(letter, "KABID.EKON", null);
		var accepted = given(letter, "PERENCANA1", null);
		database.sql("update disposition_node set given_at = given_at - interval '20 days' where id = ?")
				.param(ended.value()).update();
		var head = staff.actor("kaban.bappeda");
		branches.close(head, ended, "Rapatnya dibatalkan.");
		dispositions.report(staff.actor("perencana1"), accepted, "Sudah ditelaah.");
		dispositions.accept(head, accepted);
		var weighed = given(letter, "SEKBAN.BAPPEDA", null);
		dispositions.report(staff.actor("sekban.bappeda"), weighed, "Sudah.");
		branches.close(head, weighed, "Cukup.");

		var shown = seen("kaban.bappeda", OverviewSpan.MONTH).letters().stream()
				.filter(each -> each.letter().id().equals(letter)).findFirst().orElseThrow().figures();

		assertThat(shown.given()).isEqualTo(3);
		assertThat(shown.closed()).isEqualTo(2);
		assertThat(shown.ended()).isEqualTo(1);
		assertThat(shown.average()).isLessThan(1);
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open("/overview").body()).contains("Ditutup tanpa jawaban");
	}

	@Test
	void whatIsLateIsNamedWheneverItWasGiven() {
		var letter = arrived(Secrecy.ORDINARY);
		var old = given(letter, "KABID.EKON", Staff.today());
		due(old, Staff.today().minusDays(60));
		database.sql("update disposition_node set given_at = given_at - interval '89 days 6 hours' where id = ?")
				.param(old.value()).update();

		assertThat(seen("kaban.bappeda", OverviewSpan.MONTH).letters()).noneMatch(each -> each.letter().id().equals(letter));
		assertThat(seen("kaban.bappeda", OverviewSpan.MONTH).late()).anyMatch(each -> each.node().equals(old));
		assertThat(OverviewSpan.YEAR.from(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2026, 1, 1));
		assertThat(OverviewSpan.QUARTER.from(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2026, 9, 2));
		assertThat(OverviewSpan.named("selamanya")).isEqualTo(OverviewSpan.MONTH);
	}

	@Test
	void itIsOfOnesOwnPositionAndHidesWhatIsSecret() {
		var letter = arrived(Secrecy.SECRET);
		due(given(letter, "KABID.EKON", Staff.today()), Staff.today().minusDays(2));

		assertThat(seen("kabid.ekon", OverviewSpan.YEAR).letters()).noneMatch(each -> each.letter().id().equals(letter));
		assertThat(seen("kaban.bappeda", OverviewSpan.YEAR).letters()).anyMatch(each -> each.letter().id().equals(letter));
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open("/overview?span=year").body()).contains("(rahasia)",
				"Menurut unit", "Menurut naskah", "Rata-rata sampai dijawab");
	}

	@Test
	void whoeverGaveNothingReadsSo() {
		assertThat(Visitor.loggedIn(port, "perencana2").open("/overview").body())
				.contains("Belum ada disposisi yang diberikan dalam waktu ini.");
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open("/").body()).contains("href=\"/overview\"");
		assertThat(Visitor.loggedIn(port, "perencana2").open("/").body()).doesNotContain("href=\"/overview\"");
	}

	private Overview seen(String reader, OverviewSpan span) {
		return overview.of(staff.actor(reader), span);
	}

	private void due(NodeId node, LocalDate day) {
		database.sql("update disposition_node set due = ? where id = ?").param(day).param(node.value()).update();
	}

	private DocumentId arrived(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}

	private NodeId given(DocumentId letter, String to, @Nullable LocalDate due) {
		return dispositions.give(staff.actor("kaban.bappeda"), letter, null,
				new DispositionOrder(List.of(new Recipient(staff.position(to).id(), Part.SUPPORT)), List.of("FOLLOW_UP"), "",
						due))
				.getFirst();
	}
}
