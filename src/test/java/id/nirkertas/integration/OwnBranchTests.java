package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A deputy's days are over. Of a secret letter's tree they go on seeing what they gave or reported on themselves, what lay
 * under it in their days and the way down to it, on every page alike; branches beside it, which others gave, and what came later
 * they do not learn of.
 */
@OfficeTest
class OwnBranchTests {

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	DocumentId letter;

	@BeforeEach
	void aSecretLetterComes() {
		letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.SECRET));
	}

	@Test
	void whoGaveSeesWhatBecameOfItAndNoBranchBeside() {
		var under = new ArrayList<NodeId>();
		var own = deputised("kadis.disdik", "KABAN.BAPPEDA", deputy -> {
			var first = given(deputy, null, "KABID.EKON");
			under.add(given(staff.actor("kabid.ekon"), first, "PERENCANA1"));
			PassedDays.since(database, letter, 1);
			return first;
		});
		var later = given(staff.actor("kabid.ekon"), own, "PERENCANA2");
		var beside = given(staff.actor("kaban.bappeda"), null, "SEKBAN.BAPPEDA");

		sees("kadis.disdik", Map.of(own, "KABID.EKON", under.getFirst(), "PERENCANA1"));
		doesNotSee("kadis.disdik", later, "PERENCANA2");
		doesNotSee("kadis.disdik", beside, "SEKBAN.BAPPEDA");
		opensFromTheMap("kadis.disdik", own);
	}

	@Test
	void whoGaveFurtherDownSeesTheWayToItAndNothingElseOnTheWay() {
		var way = given(staff.actor("kaban.bappeda"), null, "KABID.EKON");
		var own = deputised("pranata2", "KABID.EKON", deputy -> given(deputy, way, "PERENCANA1"));
		var beside = given(staff.actor("kabid.ekon"), way, "PERENCANA2");
		var further = given(staff.actor("kaban.bappeda"), null, "SEKBAN.BAPPEDA");

		sees("pranata2", Map.of(way, "KABID.EKON", own, "PERENCANA1"));
		doesNotSee("pranata2", beside, "PERENCANA2");
		doesNotSee("pranata2", further, "SEKBAN.BAPPEDA");
		opensFromTheMap("pranata2", own);
	}

	@Test
	void whoReportedSeesTheirReportAndNoBranchBeside() {
		var own = given(staff.actor("kaban.bappeda"), null, "PERENCANA1");
		var beside = given(staff.actor("kaban.bappeda"), null, "SEKBAN.BAPPEDA");
		deputised("pranata2", "PERENCANA1", deputy -> {
			dispositions.report(deputy, own, "Sudah ditelaah.");
			return own;
		});

		sees("pranata2", Map.of(own, "PERENCANA1"));
		doesNotSee("pranata2", beside, "SEKBAN.BAPPEDA");
		opensFromTheMap("pranata2", own);
		assertThat(Visitor.loggedIn(port, "pranata2").open("/dispositions/" + own).body()).contains("Sudah ditelaah.");
	}

	@Test
	void whatTheySeeTheyNoLongerAnswer() {
		var own = deputised("kadis.disdik", "KABAN.BAPPEDA", deputy -> given(deputy, null, "KABID.EKON"));
		dispositions.report(staff.actor("kabid.ekon"), own, "Sudah ditelaah.");
		var reader = Visitor.loggedIn(port, "kadis.disdik");

		assertThat(reader.open("/dispositions/" + own).body()).contains(title("KABID.EKON"))
				.doesNotContain("Sudah ditelaah.", "action=\"/dispositions/" + own);
		assertThat(reader.send("/dispositions/" + own + "/acceptance", Map.of()).statusCode()).isEqualTo(422);
	}

	private void sees(String username, Map<NodeId, String> nodes) {
		var reader = Visitor.loggedIn(port, username);
		nodes.forEach((node, recipient) -> {
			assertThat(wholeLetter(reader).subList(0, 2)).allSatisfy(page -> assertThat(page).contains(title(recipient)));
			assertThat(ofNode(reader, node)).containsOnly(200);
		});
	}

	private void doesNotSee(String username, NodeId node, String recipient) {
		var reader = Visitor.loggedIn(port, username);
		assertThat(wholeLetter(reader)).allSatisfy(page -> assertThat(page).doesNotContain(title(recipient)));
		assertThat(ofNode(reader, node)).containsOnly(404);
		assertThat(reader.open("/dispositions/" + node + "/disposition").statusCode()).isEqualTo(404);
	}

	private void opensFromTheMap(String username, NodeId node) {
		assertThat(Visitor.loggedIn(port, username).open("/incoming/" + letter).body())
				.contains("href=\"/dispositions/" + node + "\"");
	}

	/** Its page with the map, its sheet, and its flow, whose picture is of today and so not theirs. */
	private List<String> wholeLetter(Visitor reader) {
		return List.of("/incoming/" + letter, "/incoming/" + letter + "/sheet", "/documents/" + letter + "/flow").stream()
				.map(page -> reader.open(page).body()).toList();
	}

	private List<Integer> ofNode(Visitor reader, NodeId node) {
		return List.of("/dispositions/" + node, "/dispositions/" + node + "/flow").stream()
				.map(page -> reader.open(page).statusCode()).toList();
	}

	private String title(String position) {
		return staff.position(position).title();
	}

	/** From the first to the last of their days, which are over when this returns. */
	private NodeId deputised(String username, String position, Function<Actor, NodeId> act) {
		try {
			return act.apply(staff.standIn(username, position));
		} finally {
			staff.comesBack(username, position);
		}
	}

	private NodeId given(Actor by, @Nullable NodeId under, String recipient) {
		return dispositions.give(by, letter, under,
				new DispositionOrder(List.of(new Recipient(staff.position(recipient).id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
	}
}
