package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.access.Access;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Preflight;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrderState;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is said to have ordered a letter by word of mouth says whether it is so. */
@OfficeTest
class SpokenOrderTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	SpokenOrders orders;
	@Autowired
	Access access;
	@Autowired
	Worklist worklist;

	DraftContent content;
	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		content = secretariat.content("OFFICIAL_LETTER", "Undangan " + UUID.randomUUID(), "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara.");
		letter = letters.draft(staff.actor("pranata1"), content);
	}

	@Test
	void theGiverFindsItInTheInboxAndConfirms() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/" + letter + "/instructions");
		assertThat(drafter.send("/letters/" + letter + "/instructions", Map.of("giver", List.of("KADIS.KOMINFO"), "on",
				List.of(Staff.today().toString()), "words", List.of("Undang semua bidang."))).statusCode()).isEqualTo(303);

		var page = "/instructions/" + orders.on(letter).getFirst().id();
		var giver = Visitor.loggedIn(port, "kadis.kominfo");
		assertThat(giver.open("/inbox").body()).contains(page, "Disusun atas arahan lisan Anda");
		assertThat(giver.open(page).body()).contains("Undang semua bidang.", "menunggu konfirmasi");
		assertThat(giver.send(page, Map.of("act", List.of("confirm"))).statusCode()).isEqualTo(303);

		assertThat(drafter.open("/letters/" + letter).body()).contains("dibenarkan");
		assertThat(giver.open("/inbox").body()).doesNotContain(page);
	}

	@Test
	void theNoteIsNotPrinted() {
		var before = letters.look(letter);
		noted(false);

		assertThat(letters.look(letter)).isEqualTo(before);
	}

	@Test
	void aDenialSaysWhyAndTakesTheLetterAway() {
		var order = noted(false);
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.deny(staff.actor("kadis.kominfo"), order.id(), " "))
				.withMessage("spoken.no-reason");

		orders.deny(staff.actor("kadis.kominfo"), order.id(), "Saya minta nota dinas.");

		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.DENIED);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains("disangkal",
				"Saya minta nota dinas.");
		assertThat(access.maySee(staff.person("kadis.kominfo").id(), letter).isAllowed()).isFalse();
	}

	@Test
	void nobodyElseConfirms() {
		var order = noted(false);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.confirm(staff.actor("kabid.aptika"), order.id())).withMessage("spoken.not-giver");
	}

	@Test
	void aLetterThatIsGivenUpWaitsForNoWord() {
		var order = noted(false);
		letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan.");

		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.WITHDRAWN);
		assertThat(worklist.of(List.of(order.giver()))).noneMatch(item -> item.key().equals(order.id().toString()));
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(order.id().toString()));
	}

	@Test
	void aSecretDraftIsOpenedToTheGiverOnlyKnowingly() {
		letters.save(staff.actor("pranata1"), letter, Secretariat.marked(content, Urgency.NORMAL, Secrecy.SECRET),
				letters.view(letter).revision());

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> noted(false))
				.withMessage("spoken.secret-unconfirmed");
		noted(true);
		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/inbox").body()).doesNotContain(content.subject());
	}

	@Test
	void aRefusedNoteKeepsWhatWasTyped() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/" + letter + "/instructions");

		var answer = drafter.send("/letters/" + letter + "/instructions", Map.of("giver", List.of("Kepala Antah"), "on",
				List.of("2099-01-01"), "words", List.of("Undang semua bidang.")));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Kepala Antah", "Undang semua bidang.</textarea>");
	}

	@Test
	void anotherOrderOfAGiverWhoseWordIsAwaitedIsRefusedAndStaysInTheForm() {
		noted(false);
		noted(false);
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/" + letter + "/instructions");

		var answer = drafter.send("/letters/" + letter + "/instructions", Map.of("giver", List.of("KADIS.KOMINFO"), "on",
				List.of(Staff.today().toString()), "words", List.of("Undang Bappeda saja.")));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("masih menunggu tanggapan, jadi yang baru ini belum dicatat",
				"Undang Bappeda saja.</textarea>");
		assertThat(orders.on(letter)).as("the same twice is one").singleElement()
				.satisfies(order -> assertThat(order.words()).isEqualTo("Undang."));
	}

	@Test
	void whoeverSignsIsToldBeforehandThatNobodyStandsByTheWord() {
		var giver = staff.position("SEKDIS.KOMINFO");
		var order = new SpokenOrder(giver.id(), Staff.today(), "Undang semua bidang.", false);
		orders.note(staff.actor("pranata1"), letter, order);
		letters.submit(staff.actor("pranata1"), letter);
		secretariat.gatherInitials(letter);
		var signatory = Visitor.loggedIn(port, "kadis.kominfo");
		assertThat(weighed()).containsExactly("spoken.preflight.waiting");
		assertThat(signatory.open("/letters/" + letter + "/signature").body())
				.contains("arahan lisan yang dicatat dari " + giver.title(), "arahan itu belum dibenarkan");

		orders.deny(staff.actor("sekdis.kominfo"), orders.on(letter).getFirst().id(), "Saya minta nota dinas.");

		assertThat(weighed()).containsExactly("spoken.preflight.denied");
		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).isClear()).as("it hinders nobody").isTrue();
		assertThat(signatory.open("/letters/" + letter + "/signature").body()).contains("arahan itu disangkal");
	}

	@Test
	void aWordThatWasStoodByLaterIsDoubtedNoMore() {
		orders.deny(staff.actor("kadis.kominfo"), noted(false).id(), "Bukan begitu.");
		assertThat(weighed()).containsExactly("spoken.preflight.denied");
		noted(false);
		orders.confirm(staff.actor("kadis.kominfo"), orders.on(letter).getLast().id());

		assertThat(weighed()).isEmpty();
	}

	/** Of what is noted here, by whoever handles the letter before the signature too. */
	private List<String> weighed() {
		return letters.doubts(letter).stream().map(Preflight.Check::code).filter(code -> code.startsWith("spoken."))
				.toList();
	}

	private SpokenOrderView noted(boolean confirmed) {
		orders.note(staff.actor("pranata1"), letter,
				new SpokenOrder(staff.position("KADIS.KOMINFO").id(), Staff.today(), "Undang.", confirmed));
		return orders.on(letter).getFirst();
	}
}
