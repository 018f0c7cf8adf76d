package id.nirkertas.integration;

import static id.nirkertas.integration.BranchDesk.answer;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** When an instruction is unread and can be taken back, and what whoever had it unread is left with. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class UnreadDispositionTests {

	static final String WHY = "Salah memilih bidang.";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Branches branches;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Preparations preparations;
	@Autowired
	PreparedDispositions prepared;
	@Autowired
	Assistants assistants;
	@Autowired
	Access access;

	BranchDesk desk;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new BranchDesk(office);
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void asBefore() {
		assistants.of(staff.position("KABID.EKON").id()).stream().filter(each -> !each.ended())
				.forEach(each -> assistants.dismiss(staff.actor("kabid.ekon"), each.id()));
	}

	@Test
	void whoeverReadsTheLetterItselfHasReadIt() {
		var node = desk.given(letter, "KABID.EKON");
		assistants.appoint(staff.actor("kabid.ekon"), staff.position("KABID.EKON").id(), staff.position("PERENCANA2").id(),
				new Period(Staff.today(), null), false, false);
		for (var other : List.of(BranchDesk.HEAD, "perencana2", "agenda.bappeda")) {
			assertThat(Visitor.loggedIn(port, other).open("/incoming/" + letter).statusCode()).isEqualTo(200);
			assertThat(dispositions.node(node).state()).isEqualTo(NodeState.UNREAD);
		}

		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/incoming/" + letter).body()).doesNotContain("belum dibaca");

		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.READ);
		assertThat(answer(() -> branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY)))
				.isEqualTo("disposition.already-read");
	}

	/** The head confirmed what an assistant had prepared, took that back, and never opened the secret letter. */
	@Test
	void whoGaveItOnUnreadSeesASecretOneNoLongerEither() {
		var secret = desk.arrived(Secrecy.SECRET);
		var node = desk.given(secret, "KABID.EKON");
		var under = givenOnUnread(secret, node);
		branches.withdraw(staff.actor("kabid.ekon"), under, WHY);
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.UNREAD);

		branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY);

		assertThat(access.why(staff.person("kabid.ekon").id(), secret)).isEmpty();
		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/incoming/" + secret).statusCode()).isEqualTo(403);
		assertThat(access.maySee(staff.person(BranchDesk.HEAD).id(), secret).isAllowed()).isTrue();
	}

	@Test
	void whoGaveItOnInAnotherBranchKeepsSeeingIt() {
		var lead = desk.given(letter, "SEKBAN.BAPPEDA");
		var other = desk.given(letter, "KABID.EKON");
		var under = givenOnUnread(letter, other);
		branches.withdraw(staff.actor("kabid.ekon"), under, WHY);
		branches.withdraw(staff.actor(BranchDesk.HEAD), lead, WHY);
		assertThat(access.maySee(staff.person("kabid.ekon").id(), letter).isAllowed()).isTrue();
		branches.withdraw(staff.actor(BranchDesk.HEAD), other, WHY);
		var again = desk.given(letter, "KABID.EKON");
		givenOnUnread(letter, again);

		assertThat(access.why(staff.person("kabid.ekon").id(), letter)).isNotEmpty();
	}

	private NodeId givenOnUnread(DocumentId on, NodeId node) {
		var head = staff.position("KABID.EKON").id();
		if (preparations.heads(staff.actor("perencana2")).isEmpty()) {
			assistants.appoint(staff.actor("kabid.ekon"), head, staff.position("PERENCANA2").id(),
					new Period(Staff.today(), null), true, true);
		}
		preparations.prepare(staff.actor("perencana2"), on, node, desk.order("PERENCANA1", null));
		prepared.confirm(staff.actor("kabid.ekon"), prepared.waitingAt(head, on, node).orElseThrow().id());
		return dispositions.node(node).children().getFirst().id();
	}
}
