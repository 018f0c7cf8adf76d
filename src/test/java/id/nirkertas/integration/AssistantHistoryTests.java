package id.nirkertas.integration;

import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedState;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who helped a head and helps no more keeps what they did themselves, as it was then. */
@OfficeTest
class AssistantHistoryTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Preparations preparations;
	@Autowired
	PreparedDispositions prepared;
	@Autowired
	Dispositions dispositions;

	@Autowired
	Directory directory;

	AssistedHead desk;
	PositionId head;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new AssistedHead(office);
		head = desk.position;
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		desk.helpedNoMore();
	}

	@Test
	void whoHelpsNoMoreKeepsWhatTheyPreparedWithTheReplyAndNothingLater() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var one = desk.waiting(letter).id();
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
		desk.appoint(true, false);
		preparations.dispose(staff.actor(HELPER), letter, null, desk.order());
		var node = dispositions.tree(letter).getFirst();
		helpNoMore();
		dispositions.report(staff.actor("kabid.ekon"), node.id(), "Sudah dikerjakan.");

		assertThat(dispositions.treeFor(staff.actor(HELPER), letter)).singleElement()
				.satisfies(known -> assertThat(known.report()).isNull());
		assertThat(Visitor.loggedIn(port, HELPER).open("/incoming/" + letter + "/sheet").body())
				.contains(staff.position("KABID.EKON").title());
	}

	@Test
	void whatWhoeverHelpsNoMorePreparedIsDeniedWithoutGoingBackToThem() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var one = desk.waiting(letter).id();
		var official = Visitor.loggedIn(port, HEAD);
		assertThat(official.open("/preparations/" + one).body()).contains("Kembalikan kepada pembantu");
		helpNoMore();

		assertThat(official.open("/preparations/" + one).body()).contains("tidak lagi membantu Anda")
				.doesNotContain("Kembalikan kepada pembantu");
		assertThat(official.send("/preparations/" + one, Map.of("act", List.of("deny"), "reason", List.of("")))
				.statusCode()).isEqualTo(303);

		assertThat(official.open("/preparations").body()).contains("ditolak; tidak ada yang diberikan");
		assertThat(prepared.view(one).state()).isEqualTo(PreparedState.DENIED);
		assertThat(Visitor.loggedIn(port, HELPER).open("/preparations/" + one).body())
				.contains(staff.position("KABID.EKON").title());
		assertThat(dispositions.tree(letter)).isEmpty();
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.to("SEKBAN.BAPPEDA"));
	}

	@Test
	void whoeverIsReplacedByADeputyTakesNothingBack() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var one = desk.waiting(letter).id();
		Deputies.over("PERENCANA2", office).appoint("perencana1", Staff.today());
		try {
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> prepared.withdraw(staff.actor(HELPER), one));
			assertThat(Visitor.loggedIn(port, HELPER).open("/preparations").body()).doesNotContain("Tarik kembali");
		} finally {
			Deputies.over("PERENCANA2", office).leave(directory);
		}
		prepared.withdraw(staff.actor(HELPER), one);
	}

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
