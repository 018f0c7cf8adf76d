package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedState;
import id.nirkertas.disposition.PreparedView;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who helped a head and helps no more keeps what they did themselves, as it was then. */
@OfficeTest
class AssistantHistoryTests {

	static final String HELPER = "perencana2";
	static final String HEAD = "kaban.bappeda";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Assistants assistants;
	@Autowired
	Preparations preparations;
	@Autowired
	PreparedDispositions prepared;
	@Autowired
	Dispositions dispositions;

	PositionId head;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		head = staff.position("KABAN.BAPPEDA").id();
		letter = arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		assistants.of(head).stream().filter(each -> !each.ended())
				.forEach(each -> assistants.dismiss(staff.actor(HEAD), each.id()));
	}

	@Test
	void whoHelpsNoMoreKeepsWhatTheyPreparedWithTheReplyAndNothingLater() {
		appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, order());
		var one = waiting(letter).id();
		prepared.deny(staff.actor(HEAD), one, "Bukan begitu arahan saya.");
		helpNoMore();
		dispositions.give(staff.actor(HEAD), letter, null, new DispositionOrder(
				List.of(new DispositionOrder.Recipient(id("KABID.EKON"), Part.LEAD)), List.of("STUDY"), "Yang baru.", null));
		var helper = Visitor.loggedIn(port, HELPER);

		assertThat(helper.open("/preparations/" + one).body()).contains("Bukan begitu arahan saya.");
		assertThat(helper.open("/preparations").body()).contains("Bukan begitu arahan saya.");
		assertThat(helper.open("/incoming/" + letter).statusCode()).isEqualTo(200);
		assertThat(helper.open("/incoming/" + letter).body()).doesNotContain("Yang baru.");
		assertThat(helper.open("/incoming/" + letter + "/sheet").body()).doesNotContain("Yang baru.");
		assertThat(dispositions.treeFor(staff.actor(HELPER), letter)).isEmpty();
		assertThat(helper.open("/incoming/" + letter + "/preparation").statusCode()).isEqualTo(403);
	}

	@Test
	void whoHelpsNoMoreKeepsWhatTheyDisposedInTheNameOfTheHead() {
		appoint(true, false);
		preparations.dispose(staff.actor(HELPER), letter, null, order());
		var node = dispositions.tree(letter).getFirst();
		helpNoMore();
		dispositions.report(staff.actor("kabid.ekon"), node.id(), "Sudah dikerjakan.");

		assertThat(dispositions.treeFor(staff.actor(HELPER), letter)).singleElement()
				.satisfies(known -> assertThat(known.report()).isNull());
		assertThat(Visitor.loggedIn(port, HELPER).open("/incoming/" + letter + "/sheet").body())
				.contains(staff.position("KABID.EKON").title());
	}

	@Test
	void nothingIsGivenBackToWhoeverHelpsNoMore() {
		appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, order());
		var one = waiting(letter).id();
		var official = Visitor.loggedIn(port, HEAD);
		assertThat(official.open("/preparations/" + one).body()).contains("Kembalikan kepada pembantu");
		helpNoMore();

		assertThat(official.open("/preparations/" + one).body()).contains("tidak lagi membantu Anda")
				.doesNotContain("reason-" + one);
		assertThat(official.send("/preparations/" + one, Map.of("act", List.of("deny"), "reason", List.of("Bukan begitu.")))
				.body()).contains("tidak ada kepada siapa ini dikembalikan");
		assertThat(prepared.view(one).state()).isEqualTo(PreparedState.WAITING);
		dispositions.give(staff.actor(HEAD), letter, null, order());
	}

	private void appoint(boolean disposes, boolean secrets) {
		assistants.appoint(staff.actor(HEAD), head, id("PERENCANA2"), new Period(Staff.today(), null), disposes, secrets);
	}

	private DocumentId arrived(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}

	private DispositionOrder order() {
		return to("KABID.EKON");
	}

	private DispositionOrder to(String recipient) {
		return new DispositionOrder(List.of(new DispositionOrder.Recipient(id(recipient), Part.LEAD)),
				List.of("STUDY"), "", null);
	}

	private PreparedView waiting(DocumentId on) {
		return prepared.waitingFor(head).stream().filter(each -> each.letter().equals(on)).findFirst().orElseThrow();
	}

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
