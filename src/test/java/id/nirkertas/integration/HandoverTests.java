package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Proposal;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer moves: all that is open on the desk in one list, passed on in one act by two people, and kept as it was then. */
@OfficeTest
class HandoverTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Handovers handovers;
	@Autowired
	Consultations consultations;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Directory directory;
	@Autowired
	Worklist worklist;
	@Autowired
	Vault vault;
	@Autowired
	Desk desk;
	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@Test
	void listsAllThatIsOpenOnADesk() {
		var draft = letters.draft(staff.actor("kabid.aptika"), content("KABID.APTIKA"));
		var underWay = secretariat.submit("kabid.aptika", content("KADIS.KOMINFO"));
		var toInitial = secretariat.submit("pranata1", content("KADIS.KOMINFO"));
		var incoming = incoming(Secrecy.ORDINARY);
		give("kaban.bappeda", incoming, "KABID.EKON");

		var aptika = open("kabid.aptika", "KABID.APTIKA");
		assertThat(kinds(aptika, draft)).containsExactly(ItemKind.DRAFT);
		assertThat(kinds(aptika, underWay)).containsExactly(ItemKind.UNDER_WAY);
		assertThat(kinds(aptika, toInitial)).containsExactly(ItemKind.INITIAL);
		assertThat(kinds(open("kabid.ekon", "KABID.EKON"), incoming)).containsExactly(ItemKind.FOLLOW_UP);
		assertThat(kinds(open("kaban.bappeda", "KABAN.BAPPEDA"), incoming)).containsExactly(ItemKind.GIVEN);
	}

	@Test
	void passesDraftsToAnotherPositionWhichGoesOnWithThemToTheSignature() {
		var draft = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
		var returned = secretariat.submit("pranata1", content("KADIS.KOMINFO"));
		var kept = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
		var handover = proposed("pranata1", "pranata2", "PRANATA1", "PRANATA2", draft, returned);
		assertThat(letters.view(draft).drafter()).as("nothing moves before it is confirmed").isEqualTo(position("PRANATA1"));

		handovers.confirm(staff.actor("pranata2"), handover);

		assertThat(waits("pranata2", draft)).isTrue();
		assertThat(waits("pranata1", draft)).isFalse();
		assertThat(waits("pranata1", kept)).isTrue();
		reviews.returnForChange(staff.actor("kabid.aptika"), returned, List.of(), "Perbaiki.");
		assertThat(waits("pranata2", returned)).isTrue();
		letters.submit(staff.actor("pranata2"), draft);
		secretariat.finish(draft);
		assertThat(letters.view(draft).state()).isEqualTo(LetterState.SIGNED);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(draft.toString()));
		assertThat(database.sql("select facts->>'from' from audit_event where document = ? and event = "
				+ "'letter.letter-handed-on'").param(draft.value()).query((row, _) -> row.getString(1)).list())
				.containsExactly(position("PRANATA1").toString());
	}

	@Test
	void keepsTheListAsItWasWhenItWasConfirmed() {
		var draft = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
		var handover = proposed("pranata1", "pranata2", "PRANATA1", null);
		handovers.confirm(staff.actor("kabid.aptika"), handover);
		letters.withdraw(staff.actor("pranata1"), draft, "Tidak jadi.");
		letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));

		var items = handovers.items(staff.actor("pranata1"), handover);

		assertThat(kinds(items, draft)).containsExactly(ItemKind.DRAFT);
		assertThat(items).hasSize(database.sql("select count(*) from handover_item where handover = ?")
				.param(handover.value()).query(Integer.class).single());
	}

	@Test
	void nobodyConfirmsTheirOwnProposalAndStrangersNothing() {
		var handover = proposed("pranata1", "pranata2", "PRANATA1", null);

		refuses("handover.own-proposal", () -> handovers.confirm(staff.actor("pranata1"), handover));
		refuses("handover.not-yours", () -> handovers.confirm(staff.actor("kabid.sandi"), handover));
		refuses("handover.not-for-you", () -> handovers.handover(staff.actor("kabid.sandi"), handover));
		refuses("handover.not-yours-to-propose", () -> proposed("pranata2", "perencana1", "PRANATA1", null));
		staff.standIn("pranata2", "PRANATA1");
		staff.comesBack("pranata2", "PRANATA1");
		handovers.withdraw(staff.actor("pranata1"), handover);
		var bySuperior = proposed("kabid.aptika", "pranata2", "PRANATA1", null);
		refuses("handover.own-proposal", () -> handovers.confirm(staff.actor("kabid.aptika"), bySuperior));
		handovers.confirm(staff.actor("pranata2"), bySuperior);
		assertThat(handovers.handover(staff.actor("pranata1"), bySuperior).leaving())
				.isEqualTo(staff.person("pranata1").id());
	}

	@Test
	void opinionsThatAreAskedForAreOnTheList() {
		var draft = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
		consultations.ask(staff.actor("pranata1"), draft, new Question(List.of(position("PRANATA2")),
				"Apakah jadwalnya tepat?", Staff.today().plusDays(2), false));

		assertThat(open("pranata2", "PRANATA2")).filteredOn(item -> draft.equals(item.document())).singleElement()
				.matches(item -> item.kind() == ItemKind.ADVISE && item.subject().equals("Penyampaian Data"));
	}

	@Test
	void twoWhoConfirmAtOnceConfirmOnce() throws Exception {
		var draft = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
		var handover = proposed("pranata1", "pranata2", "PRANATA1", "PRANATA2", draft);
		try (var both = Executors.newFixedThreadPool(2)) {
			for (var act : both.invokeAll(List.<Callable<Boolean>>of(() -> confirm("pranata2", handover),
					() -> confirm("kabid.aptika", handover)))) {
				assertThat(act.get()).isTrue();
			}
		}

		assertThat(database.sql("select count(*) from audit_event where event = 'handover.handover-confirmed' "
				+ "and facts->>'handover' = ?").param(handover.toString()).query(Integer.class).single()).isEqualTo(1);
		assertThat(handovers.handover(staff.actor("pranata1"), handover).state()).isEqualTo(HandoverState.CONFIRMED);
	}

	@Test
	void whatASuperiorMayNotSeeHasNoSubjectAndASecretOneIsKeptWithoutIt() {
		var secret = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content("KADIS.KOMINFO"), Urgency.NORMAL, Secrecy.SECRET));
		var restricted = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content("KADIS.KOMINFO"), Urgency.NORMAL, Secrecy.RESTRICTED));
		var handover = proposed("pranata1", "pranata2", "PRANATA1", null);
		handovers.confirm(staff.actor("kabid.aptika"), handover);

		assertThat(handovers.items(staff.actor("kabid.aptika"), handover))
				.filteredOn(item -> secret.equals(item.document()) || restricted.equals(item.document())).hasSize(2)
				.allMatch(item -> item.subject().isEmpty());
		assertThat(handovers.items(staff.actor("pranata1"), handover))
				.anyMatch(item -> restricted.equals(item.document()) && item.subject().equals("Penyampaian Data"))
				.anyMatch(item -> secret.equals(item.document()) && item.subject().isEmpty());
	}

	@Test
	void draftsStayInTheirAgencyAndGoToSomebody() {
		var draft = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));

		refuses("letter.other-agency", () -> proposed("pranata1", "perencana1", "PRANATA1", "PERENCANA1", draft));
		refuses("handover.target-vacant", () -> proposed("pranata1", "perencana1", "PRANATA1", "KABAN.BKD", draft));
		refuses("handover.no-target", () -> proposed("pranata1", "pranata2", "PRANATA1", null, draft));
		refuses("handover.draft-gone", () -> proposed("pranata1", "pranata2", "PRANATA1", "PRANATA2",
				letters.draft(staff.actor("pranata2"), content("KADIS.KOMINFO"))));
	}

	@Test
	void goesOverThePagesToAPrintedRecord() {
		var draft = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
		var leaving = Visitor.loggedIn(port, "pranata1");
		var form = leaving.open("/handovers/new?position=" + position("PRANATA1")).body();
		assertThat(form).contains("Penyampaian Data", draft.toString());
		var id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(form);
		assertThat(id.find()).isTrue();
		var wrong = leaving.send("/handovers/new", Map.of("id", List.of(id.group(1)), "position",
				List.of(position("PRANATA1").toString()), "successor", List.of("Entah Siapa"), "drafts",
				List.of(draft.toString()), "target", List.of("Antah"), "note", List.of("Kunci lemari di laci.")));
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("Entah Siapa", "Tidak ada jabatan", "Kunci lemari di laci.", "checked");

		var sent = Map.of("id", List.of(id.group(1)), "position", List.of(position("PRANATA1").toString()), "successor",
				List.of("pranata2"), "drafts", List.of(draft.toString()), "target", List.of("PRANATA2"), "note",
				List.of("Kunci lemari di laci."));
		for (var press = 0; press < 2; press++) {
			assertThat(leaving.send("/handovers/new", sent).headers().firstValue("location").orElseThrow())
					.endsWith("/handovers/" + id.group(1));
		}
		var successor = Visitor.loggedIn(port, "pranata2");
		assertThat(successor.open("/handovers").body()).contains("menunggu Anda");
		successor.open("/handovers/" + id.group(1));
		for (var press = 0; press < 2; press++) {
			assertThat(successor.send("/handovers/" + id.group(1) + "/confirmation", Map.of()).statusCode()).isEqualTo(303);
		}
		var record = leaving.open("/handovers/" + id.group(1) + "/record").body();
		assertThat(record).contains("BERITA ACARA", "SERAH TERIMA PEKERJAAN", staff.person("pranata1").name(),
				staff.person("pranata2").name(), staff.person("kabid.aptika").name(), "Kunci lemari di laci.", "dialihkan");
		assertThat(Visitor.loggedIn(port, "kabid.sandi").open("/handovers/" + id.group(1) + "/record").statusCode())
				.isEqualTo(409);
	}

	private boolean confirm(String username, HandoverId handover) {
		handovers.confirm(staff.actor(username), handover);
		return true;
	}

	private HandoverId proposed(String by, String successor, String position, @Nullable String target,
			DocumentId... drafts) {
		return handovers.propose(staff.actor(by),
				new Proposal(new HandoverId(UUID.randomUUID()), List.of(position(position)), staff.person(successor).id(),
						target == null ? null : position(target), List.of(drafts), ""));
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

	private void give(String giver, DocumentId incoming, String to) {
		dispositions.give(staff.actor(giver), incoming, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(position(to), Part.LEAD)), List.of("FOLLOW_UP"),
						"", null));
	}

	private DocumentId incoming(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private DraftContent content(String signatory) {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", signatory, List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan data.");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
