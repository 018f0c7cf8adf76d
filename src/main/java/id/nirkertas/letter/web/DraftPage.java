package id.nirkertas.letter.web;

import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Details;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.Kinds;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Relations;
import id.nirkertas.letter.SigningAuthority;
import id.nirkertas.letter.Checklist;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Format;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the drafting page: the form in the order of the letter, the paper beside it, and what is missing. */
@Component
class DraftPage {

	private static final int BLANK_ROWS = 2;
	private static final int MOST_ROWS = 50;
	private static final int CODES = 2000;

	private final Letters letters;
	private final Kinds kinds;
	private final LetterRights rights;
	private final Checklist checklist;
	private final SigningAuthority authority;
	private final Relations relations;
	private final Classification classification;
	private final PositionNames names;
	private final AddresseeFields addressees;
	private final SavedFields fields;
	private final OpenQuestions questions;
	private final Previews previews;
	private final Panels panels;
	private final Wording wording;

	DraftPage(Letters letters, Kinds kinds, LetterRights rights, Checklist checklist, SigningAuthority authority,
			Relations relations,
			Classification classification,
			PositionNames names, AddresseeFields addressees, SavedFields fields, OpenQuestions questions,
			Previews previews, Panels panels, Wording wording) {
		this.letters = letters;
		this.kinds = kinds;
		this.rights = rights;
		this.checklist = checklist;
		this.authority = authority;
		this.relations = relations;
		this.classification = classification;
		this.names = names;
		this.addressees = addressees;
		this.fields = fields;
		this.questions = questions;
		this.previews = previews;
		this.panels = panels;
		this.wording = wording;
	}

	/** An empty page for a letter of the kind that is asked for, where it is offered; else of a plain one, or of the first. */
	String blank(Actor actor, String kind, Model model) {
		var offered = kinds.at(actor.position(), null, "").stream().map(Kind::code).toList();
		var chosen = Stream.of(kind, DraftForm.PLAIN).filter(offered::contains).findFirst()
				.orElseGet(() -> offered.getFirst());
		return begin(actor, DraftForm.blank(chosen), UUID.randomUUID(), List.of(), model);
	}

	/** A letter that is not there yet; {@code newForm} names the page, so that sending it twice begins one letter. */
	String begin(Actor actor, DraftForm form, UUID newForm, List<FormFault> faults, Model model) {
		model.addAttribute("newForm", newForm);
		model.addAttribute("open", rights.mayAct(actor).isAllowed());
		choices(actor, actor.position(), null, form, faults, BLANK_ROWS, model);
		return "letter/draft";
	}

	String show(Actor actor, DocumentId id, int rows, Model model) {
		var letter = letters.view(id);
		beside(actor, letter, model);
		choices(actor, letter.drafter(), letter.content().signatory(), DraftForm.of(letter, names), List.of(), rows, model);
		return "letter/draft";
	}

	/** What stands beside a form that its page saved by itself; what could not be read yet comes first of what is missing. */
	String copy(Actor actor, DocumentId id, DraftForm typed, HalfTyped.Taken<?> taken, Model model) {
		var letter = letters.view(id);
		previews.prepare(letter);
		beside(actor, letter, model);
		model.addAttribute("missing", Stream.concat(taken.hints().stream(), missing(id).stream()).toList());
		model.addAttribute("marks", DraftField.marks(typed, taken.unread()));
		model.addAttribute("completed", CompletedRow.of(typed, letter));
		model.addAttribute("whole", taken.unread().isEmpty());
		return "letter/saving :: saved";
	}

	/** What was found among letters, for whoever looked for one that theirs speaks of. */
	void seek(Actor actor, String text, Model model) {
		var found = relations.find(actor, text);
		model.addAttribute("sought", text);
		model.addAttribute("hits", relations.chosen(actor,
				found.stream().map(hit -> new Reference(Reference.Relation.REFERS, hit.id())).toList()));
	}

	/** The same form again with what was typed. */
	String again(Actor actor, DocumentId id, DraftForm form, List<FormFault> faults, Model model) {
		var letter = letters.view(id);
		beside(actor, letter, model);
		choices(actor, letter.drafter(), letter.content().signatory(), form, faults, BLANK_ROWS, model);
		return "letter/draft";
	}

	/** Somebody saved first: the page says what is theirs, field by field. */
	String conflict(Actor actor, DocumentId id, DraftForm mine, @Nullable ChosenFile file, Model model) {
		var saved = letters.view(id);
		var merge = DraftMerge.of(mine, DraftForm.of(saved, names));
		model.addAttribute("taken", fields.of(saved.kind(), saved.content(), saved.drafter(), merge.taken()));
		model.addAttribute("differs", fields.of(saved.kind(), saved.content(), saved.drafter(), merge.differs()));
		return again(actor, id, merge.form(),
				faults(new FormFault("theirs", wording.say("letter.changed-meanwhile", saved.changedAt())), id, file),
				model);
	}

	/** A page for a new letter that has begun one before, which has gone its way meanwhile. */
	FormFault used(DocumentId id) {
		return new FormFault("", wording.say("letter.form-used", letters.view(id).content().subject()));
	}

	/** No browser keeps the chosen file when a page comes back: whoever chose one must not think that it goes with the next. */
	List<FormFault> faults(FormFault fault, DocumentId letter, @Nullable ChosenFile file) {
		return file == null || letters.views(List.of(letter)).stream().anyMatch(file::liesBeside)
				? List.of(fault)
				: List.of(fault, new FormFault("file", wording.say("letter.choose-file-again", file.name())));
	}

	FormFault fault(RefusedException refusal) {
		var sentence = wording.say(refusal.code(), refusal.details().toArray());
		return switch (refusal.code()) {
			case "letter.unknown-position", "letter.several-positions" ->
				new FormFault(refusal.details().getLast() + "-0", sentence);
			case String code when isAboutTheFile(code) -> new FormFault("file", sentence);
			case "access.secrecy-only-rises", "letter.unknown-secrecy" -> new FormFault("secrecy", sentence);
			case "letter.unknown-urgency" -> new FormFault("urgency", sentence);
			case "letter.unknown-kind", "letter.kind-retired" -> new FormFault("kind", sentence);
			case "letter.subject-too-long" -> new FormFault("subject", sentence);
			case "letter.classification-too-long" -> new FormFault("classification", sentence);
			case "letter.word-old", "letter.word-unreadable", "letter.word-empty", "letter.word-missing" ->
				new FormFault("word", sentence);
			case "letter.body-too-long", "letter.body-unreadable" -> new FormFault("body", sentence);
			case "letter.too-many-addressees" -> new FormFault("addressees-0", sentence);
			case "letter.unknown-reference", "letter.reference.unseen", "letter.too-many-references" ->
				new FormFault("references", sentence);
			case "letter.too-many-outside", "letter.outside-unnamed", "letter.outside-name-too-long",
					"letter.outside-place-too-long" ->
				new FormFault("outside-0", sentence);
			case "letter.attention-too-long" -> new FormFault("attention", sentence);
			case "letter.too-many-copies" -> new FormFault("copies-0", sentence);
			default -> new FormFault("", sentence);
		};
	}

	private static boolean isAboutTheFile(String code) {
		return code.equals("paper.busy") || code.equals("paper.too-large")
				|| Stream.of("letter.attachment-", "storage.").anyMatch(code::startsWith);
	}

	List<FormFault> missing(DocumentId id) {
		return checklist.faults(id).stream().map(this::fault).toList();
	}

	FormFault fault(Fault fault) {
		return new FormFault(input(fault.field()), wording.say(fault.code(), fault.details().toArray()));
	}

	/** The id of the input that a field begins with. */
	static String input(String field) {
		return Set.of("addressees", "copies").contains(field) ? field + "-0" : field;
	}

	private void beside(Actor actor, LetterView letter, Model model) {
		model.addAttribute("letter", letter);
		model.addAttribute("open", letters.mayChange(actor, letter.id()).isAllowed());
		model.addAttribute("missing", missing(letter.id()));
		model.addAttribute("left", questions.left(letter.id()));
		var signatories = names.signatoriesFor(letter.drafter(), letter.content().signatory(), null).stream()
				.map(Position::id)
				.toList();
		model.addAttribute("unusual", authority.unusual(letter.content(), signatories));
		model.addAttribute("refused", authority.refused(letter.content(), signatories));
		model.addAttribute("doubts", checklist.doubts(letter.id()).stream().map(this::fault).toList());
		model.addAttribute("pages", previews.pages(letter));
		model.addAttribute("faces", previews.faces(letter));
		model.addAttribute("panels", panels.of(Panel.Page.DRAFT, letter.id(), actor));
		model.addAttribute("textPanels", panels.of(Panel.Page.DRAFT_TEXT, letter.id(), actor));
		model.addAttribute("mayWithdraw", letters.mayWithdraw(actor, letter.id()).isAllowed());
	}

	/**
	 * What the form offers follows the desk the letter is written at, whoever has it open: a reviewer of another agency changes the
	 * text, not whose letter it is.
	 *
	 * @param signatory whom the letter has by now, who stays a choice
	 */
	private void choices(Actor actor, PositionId desk, @Nullable PositionId signatory, DraftForm form,
			List<FormFault> faults, int rows, Model model) {
		var blanks = Math.clamp(rows, BLANK_ROWS, MOST_ROWS);
		model.addAttribute("form", form);
		model.addAttribute("modules", EditorModules.ALL);
		model.addAttribute("faults", faults);
		model.addAttribute("to", addressees.of(actor, form, blanks));
		model.addAttribute("copyRows", form.copies().size() + blanks - 1);
		var offered = kinds.at(desk, names.chosen(form.signatory()), form.kind());
		model.addAttribute("kinds", offered);
		var chosen = offered.stream().filter(kind -> kind.code().equals(form.kind())).findFirst();
		model.addAttribute("kind", chosen.orElse(null));
		model.addAttribute("former",
				chosen.map(kind -> kinds.former(kind, Details.of(form.more().details()))).orElse(List.of()));
		model.addAttribute("mandates", Mandate.values());
		model.addAttribute("blankRows", blanks);
		model.addAttribute("accepted", Format.accepted());
		model.addAttribute("urgencies", Urgency.values());
		model.addAttribute("secrecies", Secrecy.values());
		model.addAttribute("codes", classification.find("", CODES));
		model.addAttribute("related", relations.chosen(actor, form.more().readable()));
		model.addAttribute("relations", Reference.Relation.values());
		model.addAttribute("positions", names.all());
		model.addAttribute("signatories", names.signatoriesFor(desk, signatory, names.chosen(form.signatory())));
	}
}
