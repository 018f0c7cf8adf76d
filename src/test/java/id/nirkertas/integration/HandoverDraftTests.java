package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.handover.HandoverDrafts;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Proposal;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

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
	HandoverDrafts agreements;
	@Autowired
	ReviewEdits edits;
	@Autowired
	Letters letters;
	@Autowired
	Desk desk;
	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

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
		edits.giveBack(staff.actor("kabid.aptika"), draft, "");
		assertThat(waits("pranata2", draft)).isTrue();
		assertThat(waits("pranata1", draft)).isFalse();
	}

	@Test
	void anotherDeskGoesOnWithDraftsOnlyWhenItAgrees() {
		var draft = letters.draft(staff.actor("pranata1"), content());
		var kept = letters.draft(staff.actor("pranata1"), content());
		var handover = proposed("pranata1", "perencana1", "PRANATA1", "KABID.SANDI", draft);
		await().untilAsserted(() -> assertThat(told("KABID.SANDI", handover))
				.containsExactly("notification.handover-drafts"));
		refuses("handover.target-waits", () -> handovers.confirm(staff.actor("perencana1"), handover));
		refuses("handover.target-waits", () -> handovers.confirm(staff.actor("kabid.aptika"), handover));
		refuses("handover.not-target", () -> agreements.agree(staff.actor("perencana1"), handover));

		var target = Visitor.loggedIn(port, "kabid.sandi");
		assertThat(target.open("/handovers").body()).contains("/handovers/" + handover, "menunggu Anda");
		assertThat(target.open("/handovers/" + handover).body()).contains("Bersedia melanjutkan konsep", "Penyampaian Data");
		assertThat(handovers.items(staff.actor("kabid.sandi"), handover)).extracting(HandoverItem::document)
				.containsExactly(draft);
		for (var press = 0; press < 2; press++) {
			assertThat(target.send("/handovers/" + handover + "/drafts", Map.of()).statusCode()).isEqualTo(303);
		}
		assertThat(waits("kabid.sandi", draft)).as("nothing moves before it is confirmed").isFalse();

		handovers.confirm(staff.actor("perencana1"), handover);
		assertThat(waits("kabid.sandi", draft)).isTrue();
		assertThat(waits("pranata1", kept)).isTrue();
		await().untilAsserted(() -> assertThat(told("KABID.SANDI", handover))
				.contains("notification.handover-drafts-passed"));
	}

	@Test
	void aSuperiorOfBothDesksSpeaksForEither() {
		var draft = letters.draft(staff.actor("pranata1"), content());
		var handover = proposed("pranata1", "perencana1", "PRANATA1", "KABID.SANDI", draft);

		handovers.confirm(staff.actor("kadis.kominfo"), handover);

		assertThat(waits("kabid.sandi", draft)).isTrue();
	}

	@Test
	void secretDraftsPassOnlyKnowingly() {
		var draft = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content(), Urgency.NORMAL, Secrecy.SECRET));
		refuses("handover.secret-unconfirmed", () -> proposed("pranata1", "pranata2", "PRANATA1", "PRANATA2", draft));
		var leaving = Visitor.loggedIn(port, "pranata1");
		assertThat(leaving.open("/handovers/new?position=" + position("PRANATA1")).body())
				.contains("Saya tahu naskah rahasia");
		var id = UUID.randomUUID();
		var form = Map.of("id", List.of(id.toString()), "position", List.of(position("PRANATA1").toString()), "successor",
				List.of("pranata2"), "target", List.of("PRANATA2"), "drafts", List.of(draft.toString()), "note",
				List.of("Kunci di laci."));
		var refused = leaving.send("/handovers/new", form);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Centang juga bahwa Anda tahu", "Kunci di laci.");
		var knowing = new HashMap<>(form);
		knowing.put("confirmed", List.of("yes"));
		assertThat(leaving.send("/handovers/new", knowing).statusCode()).isEqualTo(303);

		handovers.confirm(staff.actor("pranata2"), new HandoverId(id));
		assertThat(waits("pranata2", draft)).isTrue();
	}

	@Test
	void aPlhDoesNotHandOverTheDeskOfTheHead() {
		var daily = staff.standIn("kabid.sandi", "KABID.APTIKA");
		try {
			refuses("handover.daily-acting", () -> handovers.propose(daily, new Proposal(new HandoverId(UUID.randomUUID()),
					List.of(position("KABID.APTIKA")), staff.person("pranata2").id(), null, List.of(), "")));
			var page = Visitor.loggedIn(port, "kabid.sandi");
			var desks = page.open("/handovers").body().replaceFirst("(?s).*<select id=\"position\"", "")
					.replaceFirst("(?s)</select>.*", "");
			assertThat(desks).doesNotContain("value=\"" + position("KABID.APTIKA"))
					.contains("value=\"" + position("KABID.SANDI"));
			assertThat(handovers.mayPropose(staff.actor("kadis.kominfo"), List.of(position("KABID.APTIKA"))).isAllowed())
					.isTrue();
		} finally {
			staff.comesBack("kabid.sandi", "KABID.APTIKA");
		}
	}

	private HandoverId proposed(String by, String successor, String position, String target, DocumentId... drafts) {
		return handovers.propose(staff.actor(by), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(position(position)), staff.person(successor).id(), position(target), List.of(drafts), ""));
	}

	private List<String> told(String position, HandoverId handover) {
		return database.sql("select code from notification_notice where address = ? and position = ?")
				.param("/handovers/" + handover).param(position(position).value()).query((row, _) -> row.getString(1))
				.list();
	}

	private List<HandoverItem> open(String reader, String position) {
		return handovers.open(staff.actor(reader), List.of(position(position)));
	}

	private static List<ItemKind> kinds(List<HandoverItem> items, DocumentId document) {
		return items.stream().filter(item -> document.equals(item.document())).map(HandoverItem::kind).toList();
	}

	private boolean waits(String username, DocumentId document) {
		return desk.first(staff.person(username).id(), Section.ALL, 10_000).stream()
				.anyMatch(entry -> document.equals(entry.document()));
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
