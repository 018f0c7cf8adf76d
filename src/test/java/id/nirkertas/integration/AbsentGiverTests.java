package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of an instruction offers what may be done on it today, and says in the same place why something may not. */
@OfficeTest
class AbsentGiverTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;

	@AfterEach
	void comeBack() {
		staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		staff.comesBack("perencana2", "PERENCANA1");
	}

	@Test
	void readsTheReportAndWhoWeighsIt() {
		var node = given(Part.LEAD);
		dispositions.report(staff.actor("perencana1"), node, "Sudah ditelaah.");
		var giver = Visitor.loggedIn(port, "kaban.bappeda");
		var page = "/dispositions/" + node;
		assertThat(giver.open(page).body()).contains(page + "/acceptance", page + "/return");

		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		var shown = giver.open(page);

		assertThat(shown.statusCode()).isEqualTo(200);
		assertThat(shown.body()).contains("Sudah ditelaah.", sentence("kabid.ekon")).doesNotContain(page + "/acceptance",
				page + "/return");
	}

	@Test
	void isToldOnThePageThatAnotherWeighs() {
		var node = given(Part.LEAD);
		dispositions.report(staff.actor("perencana1"), node, "Sudah ditelaah.");
		var giver = Visitor.loggedIn(port, "kaban.bappeda");
		giver.open("/dispositions/" + node);
		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");

		refused(giver.send("/dispositions/" + node + "/acceptance", Map.of()), node, "kabid.ekon");
		var asked = giver.send("/dispositions/" + node + "/return", Map.of("remark", List.of("Lampirkan tabelnya.")));
		refused(asked, node, "kabid.ekon");
		assertThat(asked.body()).contains("Lampirkan tabelnya.");
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.REPORTED);
	}

	@Test
	void aReportThatAnotherOwesIsNotLost() {
		var node = given(Part.LEAD);
		var recipient = Visitor.loggedIn(port, "perencana1");
		recipient.open("/dispositions/" + node);
		staff.standIn("perencana2", "PERENCANA1");

		var answer = recipient.send("/dispositions/" + node + "/report", Map.of("report", List.of("Diketik sebelum cuti.")));

		refused(answer, node, "perencana2");
		assertThat(answer.body()).contains("Diketik sebelum cuti.");
	}

	@Test
	void anAbsentRecipientIsToldOnThePageWhoTakesNote() {
		var node = given(Part.INFORMATION);
		var recipient = Visitor.loggedIn(port, "perencana1");
		assertThat(recipient.open("/dispositions/" + node).body()).contains("/dispositions/" + node + "/note");
		staff.standIn("perencana2", "PERENCANA1");

		refused(recipient.send("/dispositions/" + node + "/note", Map.of()), node, "perencana2");
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.READ);
	}

	/** On the page itself, with nothing to press again. */
	private void refused(HttpResponse<String> answer, NodeId node, String deputy) {
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(sentence(deputy), "Peta disposisi").doesNotContain(
				"action=\"/dispositions/" + node);
	}

	private String sentence(String deputy) {
		return "dijalankan oleh " + staff.person(deputy).name();
	}

	private NodeId given(Part part) {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		return dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position("PERENCANA1").id(), part)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
	}
}
