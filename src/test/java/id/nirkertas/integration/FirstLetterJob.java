package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.distribution.Channel;
import id.nirkertas.distribution.Dispatch;
import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.records.Records;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.Pictures;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * The job of the first letter, by the commands that the pages call: drafted, returned, mended, initialled, returned by its
 * signatory, signed, delivered, disposed of three levels deep, followed up, and filed at both ends. After every act it looks
 * where the flow stands, so that no arrow of a diagram can go missing unnoticed.
 *
 * <pre>{@code var done = FirstLetterJob.in(beans).run(); }</pre>
 */
public final class FirstLetterJob {

	static final String TEXT = """
			Sehubungan dengan penyusunan profil layanan digital pemerintah daerah, bersama ini disampaikan data layanan digital \
			yang dikelola oleh perangkat daerah.

			Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.""";

	private final Staff staff;
	private final Letters letters;
	private final Reviews reviews;
	private final Registry registry;
	private final Dispositions dispositions;
	private final Branches branches;
	private final Records records;
	private final OutsideDeliveries outside;
	private final FlowWatch flow;
	private final NumberedFirstJob numberedFirst;

	private FirstLetterJob(Staff staff, Letters letters, Reviews reviews, Registry registry, Dispositions dispositions,
			Branches branches, Records records, OutsideDeliveries outside, FlowWatch flow, NumberedFirstJob numberedFirst) {
		this.staff = staff;
		this.letters = letters;
		this.reviews = reviews;
		this.registry = registry;
		this.dispositions = dispositions;
		this.branches = branches;
		this.records = records;
		this.outside = outside;
		this.flow = flow;
		this.numberedFirst = numberedFirst;
	}

	/** In a running office: the beans are those of its context. */
	public static FirstLetterJob in(BeanFactory beans) {
		var watch = new FlowWatch(beans.getBean(Worklist.class), beans.getBean(Pictures.class),
				beans.getBean(RuntimeService.class), beans.getBean(ManagementService.class));
		return new FirstLetterJob(beans.getBean(Staff.class), beans.getBean(Letters.class), beans.getBean(Reviews.class),
				beans.getBean(Registry.class), beans.getBean(Dispositions.class), beans.getBean(Branches.class),
				beans.getBean(Records.class), beans.getBean(OutsideDeliveries.class), watch,
				NumberedFirstJob.in(beans, watch));
	}

	/** What the job leaves: the signed letter, and its entry in the agenda book of Bappeda. */
	public record Done(DocumentId letter, DocumentId incoming) {
	}

	public Done run() {
		var letter = draftReturnAndInitial();
		returnBySignatoryAndSign(letter);
		var incoming = arrived(letter, "KABAN.BAPPEDA").id();
		disposeAndFollowUp(incoming);
		readCopy(letter);
		takeNoteOfLetter(letter);
		file("pranata1", letter);
		flow.endsWith(letter, "letterFiled");
		withdrawWithoutInitials();
		sendOutside();
		numberedFirst.run(each -> each.draft(staff.actor("sekdis.kominfo"),
				content("Data Server", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), TEXT)));
		return new Done(letter, incoming);
	}

	private DocumentId draftReturnAndInitial() {
		var drafter = staff.actor("pranata1");
		var letter = letters.draft(drafter, content("Penyampaian Data Layanan Digital Daerah", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA", "KADIS.DISDIK"), List.of("SEKDA", "INSPEKTUR"), TEXT));
		flow.standsAt(letter, "draftLetter", drafter);
		letters.submit(drafter, letter);
		flow.standsAt(letter, "giveInitials", staff.actor("kabid.aptika"));
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan jumlah layanan.");
		flow.standsAt(letter, "draftLetter", drafter);
		flow.remindOfWriting(letter);
		var view = letters.view(letter);
		letters.save(drafter, letter, content(view.content().subject(), "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA", "KADIS.DISDIK"), List.of("SEKDA", "INSPEKTUR"), TEXT + "\n\nJumlah layanan 43."),
				view.revision());
		letters.submit(drafter, letter);
		flow.remindOfInitials(letter);
		gatherInitials(letter);
		return letter;
	}

	private void gatherInitials(DocumentId letter) {
		flow.standsAt(letter, "giveInitials", staff.actor("kabid.aptika"));
		initial("kabid.aptika", letter);
		flow.standsAt(letter, "giveInitials", staff.actor("sekdis.kominfo"));
		initial("sekdis.kominfo", letter);
		flow.standsAt(letter, "signLetter", staff.actor("kadis.kominfo"));
	}

	private void initial(String reviewer, DocumentId letter) {
		reviews.initial(staff.actor(reviewer), letter, letters.view(letter).versionHash());
	}

	private void returnBySignatoryAndSign(DocumentId letter) {
		var signatory = staff.actor("kadis.kominfo");
		reviews.returnForChange(signatory, letter, List.of(), "Tambahkan tembusan.");
		flow.standsAt(letter, "draftLetter", staff.actor("pranata1"));
		letters.submit(staff.actor("pranata1"), letter);
		gatherInitials(letter);
		letters.sign(signatory, letter, Staff.passphrase("kadis.kominfo"));
		flow.standsAt(letter, "fileLetter", staff.actor("pranata1"));
		assertThat(registry.cameOf(letter)).hasSize(4);
	}

	private void disposeAndFollowUp(DocumentId incoming) {
		var head = staff.actor("kaban.bappeda");
		flow.standsAt(incoming, "decideLetter", head);
		registry.read(head, incoming);
		var lead = give(head, incoming, null, new Recipient(position("KABID.EKON"), Part.LEAD), "FOLLOW_UP");
		var informed = give(head, incoming, null, new Recipient(position("SEKBAN.BAPPEDA"), Part.INFORMATION), "FOR_INFO");
		flow.standsAt(incoming, "awaitFollowUp");
		dispositions.note(staff.actor("sekban.bappeda"), noted(informed));
		flow.endsWith(informed, "dispositionNoted");
		var mistaken = give(head, incoming, null, new Recipient(position("PERENCANA2"), Part.SUPPORT), "FOLLOW_UP");
		branches.withdraw(head, mistaken, "Cukup oleh bidangnya.");
		flow.endsWith(mistaken, "followUpEnded");
		flow.remind(lead);
		var kabid = staff.actor("kabid.ekon");
		var planner = give(kabid, incoming, lead, new Recipient(position("PERENCANA1"), Part.LEAD), "PREPARE_MATERIAL");
		reportUntilAccepted(planner, staff.actor("perencana1"), kabid);
		reportUntilAccepted(lead, kabid, head);
		dispositions.settle(head, incoming);
		flow.standsAt(incoming, "fileIncoming", staff.actor("agenda.bappeda"));
		file("agenda.bappeda", incoming);
		flow.endsWith(incoming, "incomingFiled");
	}

	private NodeId noted(NodeId informed) {
		flow.standsAt(informed, "takeNote", staff.actor("sekban.bappeda"));
		return informed;
	}

	private void reportUntilAccepted(NodeId node, Actor recipient, Actor giver) {
		flow.standsAt(node, "followUp", recipient);
		dispositions.report(recipient, node, "Data sedang dihimpun.");
		flow.standsAt(node, "acceptReport", giver);
		dispositions.askAgain(giver, node, "Sertakan jumlahnya.");
		flow.standsAt(node, "followUp", recipient);
		dispositions.report(recipient, node, "Data 43 layanan dari 38 perangkat daerah sudah terhimpun.");
		dispositions.accept(giver, node);
		flow.endsWith(node, "followUpAccepted");
	}

	private NodeId give(Actor by, DocumentId letter, @Nullable NodeId under, Recipient to, String instruction) {
		return dispositions.give(by, letter, under,
				new DispositionOrder(List.of(to), List.of(instruction), "", Staff.today().plusDays(7))).getFirst();
	}

	private void readCopy(DocumentId letter) {
		var copy = arrived(letter, "SEKDA").id();
		flow.standsAt(copy, "readCopy", staff.actor("sekda"));
		registry.read(staff.actor("sekda"), copy);
		flow.endsWith(copy, "copyRead");
	}

	private void takeNoteOfLetter(DocumentId letter) {
		var known = arrived(letter, "KADIS.DISDIK").id();
		registry.note(staff.actor("kadis.disdik"), known);
		flow.standsAt(known, "fileIncoming");
	}

	/** Between a secretary and the head of the agency nobody stands who could give initials. */
	private void withdrawWithoutInitials() {
		var secretary = staff.actor("sekdis.kominfo");
		var letter = letters.draft(secretary,
				content("Jadwal Rapat Dinas", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), TEXT));
		letters.submit(secretary, letter);
		flow.standsAt(letter, "signLetter", staff.actor("kadis.kominfo"));
		letters.withdraw(secretary, letter, "Rapat dibatalkan.");
		flow.endsWith(letter, "letterGivenUp");
	}

	/** The head of an agency drafts it and signs it; one addressee has it after the letter is filed. */
	private void sendOutside() {
		var head = staff.actor("kadis.kominfo");
		var letter = letters.draft(head, Secretariat.outside(
				content("Permohonan Narasumber", "KADIS.KOMINFO", List.of(), List.of(), TEXT),
				List.of("Rektor; Kota Contoh")));
		letters.submit(head, letter);
		letters.sign(head, letter, Staff.passphrase("kadis.kominfo"));
		flow.standsAtBoth(letter, "dispatchLetter", "fileLetter");
		file("kadis.kominfo", letter);
		flow.standsAt(letter, "dispatchLetter", staff.actor("agenda.kominfo"));
		outside.recordAll(staff.actor("agenda.kominfo"), letter, new Dispatch(Channel.COURIER, Staff.today(), "", ""));
		flow.endsWith(letter, "letterDispatched");
	}

	private void file(String person, DocumentId document) {
		var by = staff.actor(person);
		records.file(by, document, records.open(by, "500.12", "Layanan digital " + document));
	}

	/** The letter's entry in the agenda book of a recipient. */
	private IncomingView arrived(DocumentId letter, String recipient) {
		return registry.cameOf(letter).stream().filter(entry -> entry.letter().addressee().equals(position(recipient)))
				.findFirst()
				.orElseThrow();
	}

	private DraftContent content(String subject, String signatory, List<String> to, List<String> copies, String body) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.NORMAL, Secrecy.ORDINARY, "500.12", positions(to),
				positions(copies), position(signatory), body);
	}

	private List<PositionId> positions(List<String> codes) {
		return codes.stream().map(this::position).toList();
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
