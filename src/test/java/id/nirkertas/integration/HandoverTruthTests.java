package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.inbox.Desk;
import id.nirkertas.office.Staff;
import id.nirkertas.workflow.WorkItem.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of a handover is so: of one that was called off, of one that waits, and of many. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandoverTruthTests {

	private static final Pattern OWN_ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
	private static final String BEGUN = "/handovers/new?position=";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Handovers handovers;
	@Autowired
	Desk inbox;
	@Autowired
	JdbcClient database;

	PassedDesk desk;

	@BeforeEach
	void nothingWaits() {
		desk = PassedDesk.in(office);
	}

	@Test
	void aFormWhoseHandoverWasWithdrawnSaysSoAndNothingTypedIsLost() {
		var leaving = Visitor.loggedIn(port, "pranata1");
		var id = own(leaving.open(BEGUN + desk.position()).body());
		leaving.send("/handovers/new", form(id));
		leaving.open("/handovers/" + id);
		leaving.send("/handovers/" + id + "/withdrawal", Map.of());

		var withdrawn = leaving.open("/handovers/" + id).body();
		assertThat(withdrawn).contains("sudah diurungkan. Tidak ada yang diserahkan", "/handovers/new?after=" + id)
				.doesNotContain("/confirmation");
		var again = leaving.send("/handovers/new", form(id));

		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("Formulir ini sudah pernah dikirim", "kini diurungkan", "Kunci lemari di laci.",
				"href=\"/handovers/" + id + "\"");
		assertThat(handovers.handover(staff.actor("pranata1"), new HandoverId(UUID.fromString(id))).state())
				.isEqualTo(HandoverState.WITHDRAWN);
		var next = own(again.body());
		assertThat(next).isNotEqualTo(id);
		assertThat(leaving.send("/handovers/new", form(next)).headers().firstValue("location").orElseThrow())
				.endsWith("/handovers/" + next);
	}

	@Test
	void aFormSentOnceMoreWithOtherWordsIsNotTakenForTheSame() {
		var leaving = Visitor.loggedIn(port, "pranata1");
		var id = own(leaving.open(BEGUN + desk.position()).body());
		leaving.send("/handovers/new", form(id));
		assertThat(leaving.send("/handovers/new", form(id)).headers().firstValue("location").orElseThrow())
				.endsWith("/handovers/" + id);

		var other = new HashMap<>(form(id));
		other.put("note", List.of("Kunci lemari di satpam."));
		var again = leaving.send("/handovers/new", other);

		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("sudah pernah dikirim dengan isian lain", "Kunci lemari di satpam.",
				"href=\"/handovers/" + id + "\"");
		assertThat(handovers.handover(staff.actor("pranata1"), new HandoverId(UUID.fromString(id))).note())
				.isEqualTo("Kunci lemari di laci.");
		leaving.open("/handovers/" + id);
		leaving.send("/handovers/" + id + "/withdrawal", Map.of());
		var next = own(again.body());
		other.put("id", List.of(next));
		assertThat(leaving.send("/handovers/new", other).headers().firstValue("location").orElseThrow())
				.endsWith("/handovers/" + next);
	}

	@Test
	void whatIsDoneToAWithdrawnHandoverIsAnsweredWithASentence() {
		var handover = desk.proposed("kabid.aptika", "perencana1");
		var successor = Visitor.loggedIn(port, "perencana1");
		successor.open("/handovers/" + handover);
		handovers.withdraw(staff.actor("kabid.aptika"), handover);

		for (var act : List.of("/confirmation", "/refusal")) {
			var answer = successor.send("/handovers/" + handover + act, Map.of("reason", List.of("Sedang cuti")));
			assertThat(answer.statusCode()).as(act).isEqualTo(422);
			assertThat(answer.body()).as(act).contains("sudah diurungkan. Tidak ada yang diserahkan");
		}
	}

	@Test
	void aHandoverWaitsInTheInboxOfWhoeverMayDecideAndSaysWhy() {
		var handover = desk.proposed("pranata1", "perencana1");
		var row = "href=\"/handovers/" + handover;

		assertThat(Visitor.loggedIn(port, "perencana1").open("/inbox?section=handover").body()).contains(row,
				staff.position("PRANATA1").title(), "sebagai yang menerima");
		assertThat(Visitor.loggedIn(port, "perencana1").open("/").body()).contains("Serah terima menunggu Anda",
				"/inbox?section=handover");
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/inbox").body()).contains(row, "sebagai atasan");
		for (var other : List.of("pranata1", "kadis.kominfo", "kabid.sandi")) {
			assertThat(Visitor.loggedIn(port, other).open("/inbox").body()).as(other).doesNotContain(row);
		}
		assertThat(waiting("perencana1")).isEqualTo(1);

		handovers.confirm(staff.actor("perencana1"), handover);

		assertThat(Visitor.loggedIn(port, "perencana1").open("/inbox").body()).doesNotContain(row);
		assertThat(waiting("perencana1") + waiting("kabid.aptika")).isZero();
	}

	@Test
	void manyHandoversStandOnPages() {
		var reader = Visitor.loggedIn(port, "pranata1");
		database.sql(
				"""
						insert into handover (id, leaving, successor, positions, drafts, note, state, proposed_by, proposed_through, proposed_at)
						select gen_random_uuid(), :leaving, :leaving, array[cast(:position as uuid)], '{}', 'UJI.BANYAK', 'WITHDRAWN', :leaving,
							:position, timestamptz '2020-01-01 00:00+07' + each * interval '1 minute'
						from generate_series(1, 201) each
						""")
				.param("leaving", staff.person("pranata1").id().value()).param("position", desk.position().value())
				.update();
		try {
			var first = reader.open("/handovers").body();
			var second = reader.open("/handovers?page=2").body();

			assertThat(rows(first)).isEqualTo(200);
			assertThat(first).contains("href=\"/handovers?page=2\"");
			assertThat(rows(second)).isPositive();
			assertThat(second).contains("href=\"/handovers?page=1\"");
			assertThat(reader.open("/handovers?page=-3").statusCode()).isEqualTo(200);
		} finally {
			database.sql("delete from handover where note = 'UJI.BANYAK'").update();
		}
	}

	private long waiting(String username) {
		return inbox.counts(staff.person(username).id()).getOrDefault(Work.CONFIRM_HANDOVER, 0L);
	}

	private Map<String, List<String>> form(String id) {
		return Map.of("id", List.of(id), "position", List.of(desk.position().toString()), "successor",
				List.of("perencana1"), "note", List.of("Kunci lemari di laci."));
	}

	private static String own(String page) {
		var id = OWN_ID.matcher(page);
		assertThat(id.find()).isTrue();
		return id.group(1);
	}

	private static long rows(String page) {
		return Pattern.compile("<a href=\"/handovers/[0-9a-f]").matcher(page).results().count();
	}
}
