package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterDescription;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Officials change while letters are on their way. What lies on a desk stays on it and waits for whoever comes; whoever leaves
 * keeps what reached them in their days, and nothing that comes after.
 */
@OfficeTest
class ChangeOfOfficialsTests {

	static final String BASIS = "SK Pergantian 1/2026";

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Organisation organisation;
	@Autowired
	Directory directory;
	@Autowired
	Access access;
	@Autowired
	Vault vault;
	@Autowired
	Paper paper;
	@Autowired
	Desk desk;
	@Autowired
	JdbcClient database;

	final List<Assignment> left = new ArrayList<>();

	/** As the files of the demo have it; the successor's days are struck out, as if they had never been. */
	@AfterEach
	void allComeBack() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		left.forEach(seat -> organisation.assign(Actor.SYSTEM, seat));
	}

	@Test
	void aLetterInReviewWaitsForWhoeverComes() {
		var before = submitted();
		longAgo(before);

		succeeds("pranata2", "KABID.APTIKA", "kabid.aptika");
		var after = submitted();

		assertThat(waits("pranata2", before)).isTrue();
		assertThat(waits("kabid.aptika", before)).isFalse();
		assertThat(sees("kabid.aptika", before)).as("their own history").isTrue();
		assertThat(sees("kabid.aptika", after)).as("what comes after their days").isFalse();
		reviews.initial(staff.actor("pranata2", "KABID.APTIKA"), before, letters.view(before).versionHash());
		assertThat(reviews.view(before).awaited()).isEqualTo(staff.position("SEKDIS.KOMINFO").id());
		assertThat(reviews.view(before).steps().getFirst().by()).isEqualTo(staff.person("pranata2").id());
	}

	@Test
	void aLetterReadyToSignIsSignedByTheSuccessorUnderTheirOwnName() throws Exception {
		var letter = submitted();
		secretariat.gatherInitials(letter);
		longAgo(letter);

		succeeds("kadis.disdik", "KADIS.KOMINFO", "kadis.kominfo");

		assertThat(waits("kadis.kominfo", letter)).isFalse();
		assertThat(waits("kadis.disdik", letter)).isTrue();
		letters.sign(staff.actor("kadis.disdik", "KADIS.KOMINFO"), letter, Staff.passphrase("kadis.disdik"));
		assertThat(text(letter)).contains(staff.person("kadis.disdik").name()).doesNotContain(
				staff.person("kadis.kominfo").name());
		assertThat(sees("kadis.kominfo", letter)).isTrue();
	}

	@Test
	void whatWasInstructedIsOwedByTheSuccessorAndReportedToTheGiver() {
		var incoming = registered();
		give(staff.actor("kaban.bappeda"), incoming);
		var node = dispositions.tree(incoming).getFirst().id();
		dispositions.read(staff.actor("perencana1"), node);
		longAgo(incoming);

		succeeds("pranata2", "PERENCANA1", "perencana1");
		var later = registered();
		give(staff.actor("kaban.bappeda"), later);

		assertThat(waits("pranata2", incoming)).isTrue();
		assertThat(waits("perencana1", incoming)).isFalse();
		assertThat(sees("perencana1", incoming)).isTrue();
		assertThat(sees("perencana1", later)).isFalse();
		dispositions.report(staff.actor("pranata2", "PERENCANA1"), node, "Sudah ditelaah pejabat baru.");
		dispositions.accept(staff.actor("kaban.bappeda"), node);
		assertThat(dispositions.node(node).report()).contains("pejabat baru");
	}

	@Test
	void aDraftStaysOnTheDeskOfItsPosition() {
		var letter = letters.draft(staff.actor("pranata1"), content());
		var former = staff.actor("pranata1");
		longAgo(letter);

		succeeds("perencana2", "PRANATA1", "pranata1");

		assertThat(waits("perencana2", letter)).isTrue();
		assertThat(waits("pranata1", letter)).isFalse();
		assertThat(letters.mayChange(former, letter).isAllowed()).isFalse();
		letters.submit(staff.actor("perencana2", "PRANATA1"), letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
		assertThat(sees("pranata1", letter)).as("what never left their desk in their days").isFalse();
	}

	@Test
	void whoActsSaysSoInTheBlockOnTheTrailAndInThePdf() throws Exception {
		var letter = secretariat.submit("plt.kadinkes", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.DINKES", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
		secretariat.gatherInitials(letter);
		var acting = staff.actor("plt.kadinkes", "KADIS.DINKES");
		letters.sign(acting, letter, Staff.passphrase("plt.kadinkes"));

		assertThat(acting.capacity()).isEqualTo(Capacity.ACTING);
		assertThat(text(letter)).containsIgnoringCase("Plt. Kepala Dinas Kesehatan");
		var sender = LetterDescription
				.read(paper.metadata(vault.read(Objects.requireNonNull(letters.view(letter).file()))).orElseThrow())
				.sender();
		assertThat(sender).returns("KADIS.DINKES", LetterDescription.Sender::position).returns(Capacity.ACTING,
				LetterDescription.Sender::capacity);
		assertThat(database.sql("""
				select capacity from audit_event where document = ? and event = 'letter.letter-signed' and position = ?
				""").params(letter.value(), staff.position("KADIS.DINKES").id().value())
				.query((row, _) -> row.getString(1)).single()).isEqualTo("ACTING");
	}

	@Test
	void whoNoLongerFillsAPositionDoesNothingInItEvenWithAnOldPageOpen() {
		var letter = submitted();
		var former = staff.actor("kabid.aptika");
		succeeds("pranata2", "KABID.APTIKA", "kabid.aptika");

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> reviews.initial(former, letter, letters.view(letter).versionHash()))
				.withMessage("directory.another-acts");
	}

	/** Since today; the other until yesterday. */
	private void succeeds(String username, String position, String former) {
		var seat = directory.assignmentsOf(staff.person(former).id()).stream()
				.filter(each -> each.position().equals(staff.position(position).id())).findFirst().orElseThrow();
		left.add(seat);
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), seat.person(), Capacity.PERMANENT,
				new Period(seat.period().from(), Staff.today().minusDays(1)), seat.basis()));
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), staff.person(username).id(), Capacity.PERMANENT,
				new Period(Staff.today(), null), BASIS));
	}

	/** It came two months ago. */
	private void longAgo(DocumentId document) {
		PassedDays.since(database, document, 60);
	}

	private boolean waits(String username, DocumentId document) {
		return desk.first(staff.person(username).id(), Section.ALL, 10_000).stream()
				.anyMatch(entry -> document.equals(entry.document()));
	}

	private boolean sees(String username, DocumentId document) {
		return access.maySee(staff.person(username).id(), document).isAllowed();
	}

	private String text(DocumentId letter) throws IOException {
		try (var document = Loader.loadPDF(vault.read(Objects.requireNonNull(letters.view(letter).file())))) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private void give(Actor by, DocumentId incoming) {
		dispositions.give(by, incoming, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null));
	}

	private DocumentId registered() {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
	}

	private DocumentId submitted() {
		return secretariat.submit("pranata1", content());
	}

	private DraftContent content() {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data.");
	}
}
