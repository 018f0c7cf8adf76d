package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On a secret letter nobody learns, by whatever address, that others were given instructions too. */
@OfficeTest
class SecretBranchesTests {

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

	NodeId own;
	NodeId sibling;
	Visitor anindya;

	@BeforeEach
	void twoAreGivenInstructionsOnASecretLetter() {
		var letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.SECRET));
		own = given(letter, "KABID.EKON");
		sibling = given(letter, "SEKBAN.BAPPEDA");
		anindya = Visitor.loggedIn(port, "kabid.ekon");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "/disposition", "/flow"})
	void anothersBranchIsNoPage(String page) {
		var hidden = anindya.open("/dispositions/" + sibling + page);

		assertThat(anindya.open("/dispositions/" + own).statusCode()).isEqualTo(200);
		assertThat(hidden.statusCode()).isEqualTo(404);
		assertThat(hidden.body()).doesNotContain(staff.position("SEKBAN.BAPPEDA").title());
	}

	@ParameterizedTest
	@ValueSource(strings = {"/disposition", "/report", "/acceptance", "/return", "/note", "/withdrawal", "/misdirection",
			"/closure",
			"/due-request", "/due", "/due-refusal"})
	void anothersBranchTakesNoAnswer(String act) {
		anindya.open("/dispositions/" + own);

		var hidden = anindya.send("/dispositions/" + sibling + act, Map.of("report", List.of("Sudah.")));

		assertThat(hidden.statusCode()).isEqualTo(404);
		assertThat(hidden.body()).doesNotContain(staff.position("SEKBAN.BAPPEDA").title());
		assertThat(dispositions.node(sibling).state()).isEqualTo(NodeState.UNREAD);
	}

	@Test
	void theirOwnBranchIsGivenOnAsBefore() {
		assertThat(anindya.open("/dispositions/" + own + "/disposition").statusCode()).isEqualTo(200);
	}

	private NodeId given(DocumentId letter, String recipient) {
		var order = new DispositionOrder(List.of(new Recipient(staff.position(recipient).id(), Part.LEAD)),
				List.of("FOLLOW_UP"), "", null);
		return dispositions.give(staff.actor("kaban.bappeda"), letter, null, order).getFirst();
	}
}
