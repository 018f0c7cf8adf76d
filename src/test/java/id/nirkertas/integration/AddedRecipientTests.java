package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.workflow.Worklist;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was given to one is given to one more with the same words, or to another in their place; nobody has to start anew. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AddedRecipientTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Branches branches;
	@Autowired
	Worklist worklist;

	BranchDesk desk;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new BranchDesk(office);
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@Test
	void aRecipientIsAddedToWhatIsUnderWay() {
		var due = Staff.today().plusDays(5);
		var first = desk.given(BranchDesk.HEAD, letter, null, "KABID.EKON", due);
		dispositions.read(staff.actor("kabid.ekon"), first);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		var more = "/incoming/" + letter + "/disposition?again=" + first;
		assertThat(head.open("/dispositions/" + first).body()).contains(more, "Tambah penerima");

		var form = head.open(more).body();
		assertThat(form).contains(BranchDesk.NOTE, "value=\"" + due + "\"").containsPattern("value=\"STUDY\"[^>]*checked");
		assertThat(form).containsPattern("value=\"" + position("KABID.EKON") + "\"[^>]*disabled");
		assertThat(send(head, "SEKBAN.BAPPEDA", due.toString()).statusCode()).isEqualTo(303);

		assertThat(dispositions.tree(letter)).hasSize(2).allSatisfy(node -> {
			assertThat(node.due()).isEqualTo(due);
			assertThat(node.note()).isEqualTo(BranchDesk.NOTE);
			assertThat(worklist.whereIs(node.id().toString())).hasSize(1);
		}).extracting(DispositionView::state).containsExactlyInAnyOrder(NodeState.READ, NodeState.UNREAD);
		assertThat(head.open("/incoming/" + letter + "/sheet").body()).contains("Sekretaris Badan");
		var twice = send(head, "SEKBAN.BAPPEDA", due.toString());
		assertThat(twice.statusCode()).isEqualTo(422);
		assertThat(twice.body()).contains(BranchDesk.NOTE);
	}

	@Test
	void nobodyAddsToWhatAnotherGaveOrWhatIsOver() {
		var node = desk.given(letter, "KABID.EKON");
		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/dispositions/" + node).body())
				.doesNotContain("Tambah penerima");

		branches.close(staff.actor(BranchDesk.HEAD), node, "Tidak perlu lagi.");
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		assertThat(head.open("/dispositions/" + node).body()).doesNotContain("Tambah penerima");
		assertThat(head.open("/incoming/" + letter + "/disposition?again=" + node).body()).doesNotContain(BranchDesk.NOTE);
	}

	@Test
	void anUnreadRecipientIsReplacedInOneGo() {
		var node = desk.given(letter, "KABID.EKON");
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		var page = "/dispositions/" + node;
		assertThat(head.open(page).body()).contains("Tarik dan ganti penerimanya");
		var blank = head.send(page + "/withdrawal", Map.of("reason", List.of(""), "then", List.of("again")));
		assertThat(blank.statusCode()).isEqualTo(422);

		var taken = head.send(page + "/withdrawal", Map.of("reason", List.of("Salah bidang."), "then", List.of("again")));
		var next = taken.headers().firstValue("location").orElseThrow();
		assertThat(taken.statusCode()).isEqualTo(303);
		assertThat(next).endsWith("/incoming/" + letter + "/disposition?again=" + node);
		assertThat(head.open("/incoming/" + letter + "/disposition?again=" + node).body()).contains(BranchDesk.NOTE);
		assertThat(send(head, "SEKBAN.BAPPEDA", "").statusCode()).isEqualTo(303);

		assertThat(dispositions.tree(letter)).extracting(DispositionView::state)
				.containsExactlyInAnyOrder(NodeState.WITHDRAWN, NodeState.UNREAD);
		desk.isOver(node, "KABID.EKON");
	}

	private HttpResponse<String> send(Visitor head, String recipient, String due) {
		var position = position(recipient);
		return head.send("/incoming/" + letter + "/disposition",
				Map.of("recipient", List.of(position), "part-" + position, List.of("SUPPORT"), "instruction",
						List.of("STUDY"),
						"note", List.of(BranchDesk.NOTE), "due", List.of(due)));
	}

	private String position(String code) {
		return staff.position(code).id().toString();
	}
}
