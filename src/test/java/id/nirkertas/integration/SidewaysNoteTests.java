package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Answering;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Reference;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Secrecy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Colleagues are given no disposition; the page offers an official note about the letter instead, begun for whoever writes it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SidewaysNoteTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Answering answering;
	@Autowired
	Letters letters;

	BranchDesk desk;

	@BeforeEach
	void aDesk() {
		desk = new BranchDesk(office);
	}

	@Test
	void theOfferStandsWhereRecipientsAreChosenAndOnTheLetter() {
		var letter = desk.arrived(Secrecy.ORDINARY);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		var offer = "/letters/new?about=" + letter;
		assertThat(head.open("/incoming/" + letter + "/disposition").body()).contains(offer, "Buat nota dinas");

		desk.given(letter, "KABID.EKON");
		assertThat(head.open("/incoming/" + letter).body()).contains(offer);
		var note = head.open(offer);
		assertThat(note.statusCode()).isEqualTo(200);
		assertThat(note.body()).contains(IncomingMail.SUBJECT, "REFERS:" + letter, "Sehubungan dengan surat")
				.containsPattern("value=\"OFFICIAL_NOTE\"[^>]*selected");
	}

	@Test
	void theNoteSpeaksOfTheLetterAndIsAsSecret() {
		var letter = desk.arrived(Secrecy.SECRET);
		var content = answering.note(staff.actor(BranchDesk.HEAD), letter);

		assertThat(content.secrecy()).isEqualTo(Secrecy.SECRET);
		assertThat(content.subject()).isEmpty();
		assertThat(content.more().references()).containsExactly(new Reference(Reference.Relation.REFERS, letter));
		var draft = letters.draft(staff.actor(BranchDesk.HEAD), content);
		assertThat(letters.view(draft).content().kind()).isEqualTo("OFFICIAL_NOTE");
		assertThat(letters.view(draft).content().body().toString()).doesNotContain(IncomingMail.SUBJECT);
	}

	@Test
	void whoeverDoesNotSeeTheLetterBeginsNothingAboutIt() {
		var letter = desk.arrived(Secrecy.ORDINARY);

		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/new?about=" + letter).statusCode()).isEqualTo(403);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/new?about=satu").statusCode()).isEqualTo(404);
	}
}
