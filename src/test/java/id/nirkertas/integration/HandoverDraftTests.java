package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Proposal;
import id.nirkertas.inbox.Desk;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose drafts are whose to pass on, and who has a word in where they go. */
@OfficeTest
class HandoverDraftTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Handovers handovers;
	@Autowired
	ReviewEdits edits;
	@Autowired
	Desk desk;

	@Test
	void aDraftWhosePenAReviewerHoldsIsItsDraftersToPassOn() {
		var draft = secretariat.submit("pranata1", content());
		edits.takeUp(staff.actor("kabid.aptika"), draft);

		assertThat(kinds(open("pranata1", "PRANATA1"), draft)).containsExactly(ItemKind.UNDER_WAY);
		assertThat(kinds(open("kabid.aptika", "KABID.APTIKA"), draft)).containsExactly(ItemKind.EDITING);
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/handovers/new?position=" + position("KABID.APTIKA")).body())
				.contains("sedang Anda ubah").doesNotContain("name=\"drafts\" value=\"" + draft);
		refuses("handover.pen-first", () -> proposed("kabid.aptika", "kabid.sandi", "KABID.APTIKA", "KABID.SANDI", draft));

		handovers.confirm(staff.actor("pranata2"), proposed("pranata1", "pranata2", "PRANATA1", "PRANATA2", draft));
		assertThat(waits("kabid.aptika", draft)).as("whoever has the pen goes on writing").isTrue();
		assertThat(waits("pranata2", draft)).isFalse();
		edits.giveBack(staff.actor("kabid.aptika"), draft);
		assertThat(waits("pranata2", draft)).isTrue();
		assertThat(waits("pranata1", draft)).isFalse();
	}

	private HandoverId proposed(String by, String successor, String position, String target, DocumentId... drafts) {
		return handovers.propose(staff.actor(by), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(position(position)), staff.person(successor).id(), position(target), List.of(drafts), ""));
	}

	private List<HandoverItem> open(String reader, String position) {
		return handovers.open(staff.person(reader).id(), List.of(position(position)));
	}

	private static List<ItemKind> kinds(List<HandoverItem> items, DocumentId document) {
		return items.stream().filter(item -> item.document().equals(document)).map(HandoverItem::kind).toList();
	}

	private boolean waits(String username, DocumentId document) {
		return desk.of(staff.person(username).id()).stream().anyMatch(entry -> entry.document().equals(document));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private DraftContent content() {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data.");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
