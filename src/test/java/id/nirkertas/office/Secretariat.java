package id.nirkertas.office;

import id.nirkertas.addresses.NameAndTown;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Details;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes and moves letters as the demo people would, by the same commands their pages call. */
public final class Secretariat {

	private final Staff staff;
	private final Directory directory;
	private final Letters letters;
	private final Reviews reviews;
	private final Registry registry;

	Secretariat(Staff staff, Directory directory, Letters letters, Reviews reviews, Registry registry) {
		this.staff = staff;
		this.directory = directory;
		this.letters = letters;
		this.reviews = reviews;
		this.registry = registry;
	}

	/** Begins an ordinary letter and hands it on for initials. */
	public DocumentId submit(String drafter, DraftContent content) {
		var by = staff.actor(drafter);
		var letter = letters.draft(by, content);
		letters.submit(by, letter);
		return letter;
	}

	/** Everybody awaited gives initials, until the letter is ready to sign. */
	public void gatherInitials(DocumentId letter) {
		for (var awaited = reviews.view(letter).awaited(); awaited != null; awaited = reviews.view(letter).awaited()) {
			initial(letter, awaited);
		}
	}

	/** The first of those awaited gives initials. */
	public void initial(DocumentId letter) {
		initial(letter, Objects.requireNonNull(reviews.view(letter).awaited()));
	}

	private void initial(DocumentId letter, PositionId reviewer) {
		var holder = directory.holderOf(reviewer, Staff.today()).orElseThrow();
		reviews.initial(holder.actor(), letter, letters.view(letter).versionHash());
	}

	/** Submits, gathers initials and has it signed by whoever holds or acts for the signatory's position today. */
	public DocumentId send(String drafter, DraftContent content) {
		var letter = submit(drafter, content);
		finish(letter);
		return letter;
	}

	/** From its submission to its signature. */
	public void finish(DocumentId letter) {
		gatherInitials(letter);
		var signatory = Objects.requireNonNull(letters.view(letter).content().signatory());
		var signer = directory.holderOf(signatory, Staff.today()).orElseThrow();
		letters.sign(signer.actor(), letter, Staff.passphrase(signer.person().username()));
	}

	/** The agenda entry of a sent letter at one of its recipients. */
	public IncomingView arrived(DocumentId letter, String position) {
		var recipient = staff.position(position).id();
		return registry.cameOf(letter).stream().filter(incoming -> incoming.letter().addressee().equals(recipient))
				.findFirst()
				.orElseThrow();
	}

	/** Whoever holds or acts for the position today. */
	public Actor acting(String position) {
		return directory.holderOf(staff.position(position).id(), Staff.today()).orElseThrow().actor();
	}

	public DraftContent content(String kind, String subject, String code, String signatory, List<String> to,
			List<String> copies,
			String body) {
		return new DraftContent(kind, subject, Urgency.NORMAL, Secrecy.ORDINARY, code, positions(to), positions(copies),
				staff.position(signatory).id(), body);
	}

	/** A letter of Kominfo to Bappeda, as it is written every day. */
	public DraftContent usual(String body) {
		return content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(),
				body);
	}

	public DraftContent usual() {
		return usual("Bersama ini disampaikan data.");
	}

	/** The same letter with the fields of its kind, each a name and its rows, whose cells are parted by " | ". */
	public static DraftContent filled(DraftContent content, Map<String, List<String>> fields) {
		var details = fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
				field -> field.getValue().stream().map(row -> List.of(row.split(" [|] ", -1))).toList()));
		return content.with(content.more().with(Details.of(details)));
	}

	/** The same letter, with another urgency and secrecy. */
	public static DraftContent marked(DraftContent content, Urgency urgency, Secrecy secrecy) {
		return new DraftContent(content.kind(), content.subject(), urgency, secrecy, content.classification(),
				content.addressees(), content.copies(), content.signatory(), content.body(), content.more());
	}

	/** The same letter, to these outside the government too: "Rektor Universitas Contoh; Kota Contoh Raya" each. */
	public static DraftContent outside(DraftContent content, List<String> parties) {
		var more = content.more();
		var outside = parties.stream().map(NameAndTown::of).map(party -> new OutsideParty(party.name(), party.town()))
				.toList();
		return content.with(new Particulars(more.details(), more.mandate(), more.attention(), outside, more.references()));
	}

	private List<PositionId> positions(List<String> codes) {
		return codes.stream().map(code -> staff.position(code).id()).toList();
	}

	/** Paragraphs parted by an empty line, as the draft form takes them. */
	public static String text(String... paragraphs) {
		return String.join("\n\n", Arrays.asList(paragraphs));
	}
}
