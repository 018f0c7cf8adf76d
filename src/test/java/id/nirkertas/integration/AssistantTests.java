package id.nirkertas.integration;

import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.Assistance;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedState;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.inbox.HelpedDesks;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A head names who prepares their work; what is prepared waits for the head's word, unless it may be given in their name. */
@OfficeTest
class AssistantTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Assistants assistants;
	@Autowired
	Preparations preparations;
	@Autowired
	PreparedDispositions prepared;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Worklist worklist;
	@Autowired
	HelpedDesks helped;
	@Autowired
	Desk inbox;

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
	void accessComesAndGoesWithTheAppointment() {
		assertThat(desk.isSeen(letter)).isFalse();

		desk.appoint(false, false);
		assertThat(desk.isSeen(letter)).isTrue();
		helpNoMore();

		assertThat(desk.isSeen(letter)).isFalse();
		assertThat(Visitor.loggedIn(port, HELPER).open("/incoming/" + letter).statusCode()).isEqualTo(403);
	}

	@Test
	void whatIsSecretNeedsItsOwnPermission() {
		var secret = desk.arrived(Secrecy.SECRET);
		desk.appoint(true, false);
		assertThat(desk.isSeen(secret)).isFalse();
		assertThat(preparations.mayPrepare(staff.actor(HELPER), secret, null).isAllowed()).isFalse();
		helpNoMore();

		desk.appoint(false, true);
		assertThat(desk.isSeen(secret)).isTrue();
		assertThat(preparations.mayPrepare(staff.actor(HELPER), secret, null).isAllowed()).isTrue();
	}

	@Test
	void theHelperReadsOnTheirOwnPagesHowMuchWaitsForTheHead() {
		var link = "/inbox/helping?head=" + head;
		var helper = Visitor.loggedIn(port, HELPER);
		assertThat(helper.open("/").body()).doesNotContain(link);
		desk.appoint(false, false);
		var waiting = helped.counts(staff.actor(HELPER));
		assertThat(waiting).singleElement().satisfies(each -> assertThat(each.count()).isPositive());
		var count = waiting.getFirst().count();

		desk.arrived(Secrecy.SECRET);
		desk.arrived(Secrecy.ORDINARY);
		for (var page : List.of("/", "/inbox")) {
			assertThat(helper.open(page).body()).contains(link, "Anda membantu " + staff.position("KABAN.BAPPEDA").title(),
					": " + (count + 1) + " naskah dapat Anda siapkan di sana");
		}
		assertThat(helper.open(link).body()).contains("/incoming/" + letter);
		assertThat(inbox.first(staff.person(HELPER).id(), Section.ALL, 10_000))
				.noneMatch(entry -> letter.equals(entry.document()));
	}

	@Test
	void theHeadConfirmsManyAtOnce() {
		desk.appoint(false, false);
		var other = desk.arrived(Secrecy.ORDINARY);
		var helper = Visitor.loggedIn(port, HELPER);
		assertThat(helper.open("/inbox/helping").body()).contains("/incoming/" + letter);
		assertThat(helper.open("/incoming/" + letter).body()).contains("/incoming/" + letter + "/preparation");
		var page = "/incoming/" + letter + "/preparation";
		assertThat(helper.open(page).body()).contains("Siapkan untuk dikonfirmasi")
				.doesNotContain("value=\"dispose\"");
		assertThat(helper.send(page, Map.of("recipient", List.of(id("KABID.EKON").toString()), "instruction",
				List.of("STUDY"), "note", List.of("Sampaikan Kamis."), "act", List.of("prepare"))).statusCode())
				.isEqualTo(303);
		preparations.prepare(staff.actor(HELPER), other, null, desk.order());
		assertThat(registry.view(letter).state()).isNotEqualTo(IncomingState.DISPOSED);

		var official = Visitor.loggedIn(port, HEAD);
		assertThat(official.open("/inbox").body()).contains("/preparations/" + desk.waiting(letter).id(),
				"Disposisi disiapkan atas arahan lisan Anda");
		assertThat(official.open("/preparations").body()).contains("menunggu konfirmasi", "Sampaikan Kamis.");
		assertThat(official.send("/preparations",
				Map.of("id", List.of(desk.waiting(letter).id().toString(), desk.waiting(other).id().toString())))
				.statusCode())
				.isEqualTo(303);
		assertThat(official.open("/incoming/" + letter + "/sheet").body())
				.contains("(disiapkan oleh " + staff.person(HELPER).name()).doesNotContain("a.n. ");

		assertThat(List.of(letter, other)).allSatisfy(each -> {
			var node = dispositions.tree(each).getFirst();
			assertThat(node.givenBy()).isEqualTo(staff.person(HEAD).id());
			assertThat(prepared.assistances(each)).containsValue(
					new Assistance(id("PERENCANA2"), staff.person(HELPER).id(), false));
		});
		assertThat(official.open("/incoming/" + letter).body()).contains("disiapkan oleh");
		assertThat(worklist.drift()).noneMatch(line -> Stream.of(letter, other, dispositions.tree(letter).getFirst().id(),
				dispositions.tree(other).getFirst().id()).anyMatch(each -> line.contains(each.toString())));
	}

	@Test
	void inTheHeadsNameOnlyWithThatPermission() {
		desk.appoint(false, false);
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> preparations.dispose(staff.actor(HELPER), letter, null, desk.order()))
				.withMessage("directory.disposing-none");
		helpNoMore();

		desk.appoint(true, false);
		preparations.dispose(staff.actor(HELPER), letter, null, desk.order());

		var node = dispositions.tree(letter).getFirst();
		assertThat(node).extracting(DispositionView::giver, DispositionView::givenBy).containsExactly(head,
				staff.person(HELPER).id());
		assertThat(Visitor.loggedIn(port, HEAD).open("/incoming/" + letter).body()).contains("atas nama, oleh");
		assertThat(Visitor.loggedIn(port, HEAD).open("/incoming/" + letter + "/sheet").body())
				.contains("a.n. " + staff.position("KABAN.BAPPEDA").title() + ", ", " · " + staff.person(HELPER).name());
	}

	@Test
	void whatTheHeadDoesNotStandByIsNotGiven() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var waiting = desk.waiting(letter);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> prepared.deny(staff.actor(HEAD), waiting.id(), "")).withMessage("disposition.no-reason");
		prepared.deny(staff.actor(HEAD), waiting.id(), "Kepada Sekretaris saja.");

		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.DENIED);
		assertThat(dispositions.tree(letter)).isEmpty();
		assertThat(Visitor.loggedIn(port, HELPER).open("/preparations").body()).contains("Kepada Sekretaris saja.");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> prepared.confirm(staff.actor(HEAD), waiting.id()))
				.withMessage("disposition.prepared-settled");
	}

	@Test
	void nobodyElseNamesAssistantsAndOnlyTheHeadOpensSecrets() {
		refused("kabid.ekon", false, "directory.assistant-not-yours");
		refused("admin", true, "directory.assistant-secrets");

		assistants.appoint(staff.actor("admin"), head, id("PERENCANA2"), new Period(Staff.today(), null), true, false);
		assertThat(assistants.of(head)).first().matches(Assistant::disposes);
	}

	@Test
	void theHeadNamesAndEndsOnThePage() {
		var official = Visitor.loggedIn(port, HEAD);
		official.open("/assistants");
		assertThat(official.send("/assistants", Map.of("helper", List.of("Entah siapa"), "from",
				List.of(Staff.today().toString()))).body()).contains("Entah siapa", "href=\"#helper\"");
		assertThat(official.send("/assistants", Map.of("helper", List.of("PERENCANA2"), "from",
				List.of(Staff.today().toString()), "disposes", List.of("yes"))).statusCode()).isEqualTo(303);

		var appointed = assistants.of(head).getFirst();
		assertThat(official.open("/assistants").body()).contains("mendisposisi atas nama", "Akhiri sekarang");
		official.send("/assistants/" + appointed.id() + "/end", Map.of());
		assertThat(assistants.helping(id("PERENCANA2"))).isEmpty();
	}

	private void refused(String username, boolean secrets, String code) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> assistants.appoint(staff.actor(username), head,
				id("PERENCANA2"), new Period(Staff.today(), null), false, secrets)).withMessage(code);
	}

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
