package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.AuthorityRules;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A deputy takes the chair who may not sign what waits there: whoever drafted it learns so, and not from the deputy alone. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class BarredDeputyTests {

	static final Say SAY = new Say(null, false, false, Outcome.REFUSE);

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	AuthorityRules rules;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;

	Deputies deputies;
	DocumentId letter;

	@BeforeEach
	void aDeputyMaySignNoOfficialLetter() {
		deputies = Deputies.over("KADIS.KOMINFO", office);
		rules.put(staff.actor("admin"), new AuthorityRule(going(), SAY), "");
		letter = secretariat.submit("pranata1",
				secretariat.content("OFFICIAL_LETTER", "Penyampaian " + UUID.randomUUID(), "500.12", "KADIS.KOMINFO",
						List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami sampaikan data."));
	}

	@AfterEach
	void everythingIsAsBefore() {
		deputies.leave(directory);
		rules.said(going()).ifPresent(say -> rules.remove(staff.actor("admin"), going(), say.summary()));
	}

	@Test
	void theDrafterReadsWhoCannotSignItAndWhatToDo() {
		secretariat.gatherInitials(letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters/" + letter).body())
				.doesNotContain("yang menurut aturan kewenangan tidak boleh menandatangani");

		deputies.appoint("perencana2", Staff.today());

		var name = staff.person("perencana2").name();
		var sentence = "sekarang diisi " + name + " sebagai Plh., yang menurut aturan kewenangan tidak boleh menandatangani";
		assertThat(drafter.open("/letters/" + letter).body()).contains(sentence, "Tunggu pejabatnya");
		assertThat(drafter.open("/documents/" + letter + "/why").body()).contains("Tanda tangan naskah ini", sentence);
	}

	@Test
	void aLetterStillInReviewSaysSoToo() {
		deputies.appoint("perencana2", Staff.today());

		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body())
				.contains("yang menurut aturan kewenangan tidak boleh menandatangani");
	}

	@Test
	void whoIsRefusedIsMarkedOtherwiseThanWhoIsUnusual() {
		deputies.appoint("perencana2", Staff.today());
		var draft = letters.draft(staff.actor("pranata1"), letters.view(letter).content());

		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + draft + "/draft").body()).contains(
				staff.position("KADIS.KOMINFO").title() + " (ditolak: tidak boleh menandatangani naskah ini)",
				staff.position("KABID.APTIKA").title() + " (lazimnya tidak menandatangani naskah ini)");
	}

	private static Going going() {
		return new Going(null, "OFFICIAL_LETTER", Reach.OUTSIDE, Level.STAFF, new Hand(null, Capacity.ACTING_DAILY));
	}
}
