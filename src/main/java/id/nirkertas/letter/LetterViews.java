package id.nirkertas.letter;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters as pages show them: with kind, number and attachments. */
@Component
class LetterViews {

	private final LetterTable letters;
	private final LetterFiles files;
	private final RelationTable relations;
	private final Kinds kinds;
	private final Numbering numbering;
	private final SheetWriter sheets;
	private final OfficialNumbers numbers;
	private final AgencyClock days;
	private final Pens pens;
	private final Release release;

	LetterViews(LetterTable letters, LetterFiles files, RelationTable relations, Kinds kinds, Numbering numbering,
			SheetWriter sheets, OfficialNumbers numbers, AgencyClock days, Pens pens, Release release) {
		this.letters = letters;
		this.files = files;
		this.relations = relations;
		this.kinds = kinds;
		this.numbering = numbering;
		this.sheets = sheets;
		this.numbers = numbers;
		this.days = days;
		this.pens = pens;
		this.release = release;
	}

	LetterView of(DocumentId letter) {
		return of(letters.get(letter));
	}

	/** In the version of its kind that it was handed on in: its page shows its fields. */
	LetterView of(Letter letter) {
		return views(List.of(letter), kinds::of).getFirst();
	}

	/** As it lay in a version, without what came after: no number, no signature. */
	LetterView past(Letter version, List<AttachmentView> attachments) {
		return view(version, kinds.of(version), null, false, attachments, List.of());
	}

	List<LetterView> inOrder(List<DocumentId> ids) {
		var found = of(letters.all(ids)).stream().collect(Collectors.toMap(LetterView::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	List<Kind> kinds() {
		return kinds.all();
	}

	List<LetterView> of(List<Letter> rows) {
		return views(rows, kinds::shown);
	}

	private List<LetterView> views(List<Letter> rows, Function<Letter, Kind> kind) {
		var attachments = files.attachments(rows.stream().map(Letter::id).toList());
		var amendments = relations.amendments(rows.stream().filter(Letter::isSigned).map(Letter::id).toList());
		var numbers = numbering.numbersOf(rows.stream().filter(LetterViews::mayHaveNumber).map(Letter::id).toList());
		var edited = pens.held(
				rows.stream().filter(letter -> letter.state() == LetterState.RETURNED).map(Letter::id).toList());
		return rows.stream().map(letter -> view(letter, kind.apply(letter), numbers.get(letter.id()),
				edited.contains(letter.id()),
				attachments.getOrDefault(letter.id(), List.of()),
				amendments.getOrDefault(letter.id(), List.of()))).toList();
	}

	/** One that somebody tried to sign, or to which a keeper gave a number. */
	private static boolean mayHaveNumber(Letter letter) {
		return switch (letter.state()) {
			case IN_REVIEW, RETURNED, AWAITING_NUMBER, READY_TO_SIGN -> true;
			case DRAFT, SIGNED, WITHDRAWN -> false;
		};
	}

	private LetterView view(Letter letter, Kind kind, @Nullable LetterNumber number, boolean edited,
			List<AttachmentView> attachments, List<Amendment> amendments) {
		var signed = letter.signed();
		if (signed != null) {
			return new LetterView(letter.id(), kind, letter.state(), letter.content(), letter.drafter(), letter.author(),
					letter.revision(), letter.version(), letter.versionHash(), signed.number(), signed.on(), letter.code(),
					signed.file(), signed.at(), signed.by(), signed.name(), signed.capacity(), false, false, attachments,
					amendments, letter.createdAt(), letter.changedAt());
		}
		var reserved = Optional.ofNullable(number).filter(each -> holds(letter, kind, each));
		return new LetterView(letter.id(), kind, letter.state(), letter.content(), letter.drafter(), letter.author(),
				letter.revision(), letter.version(), letter.versionHash(),
				reserved.map(LetterNumber::text).orElseGet(() -> blank(letter, kind)),
				reserved.map(LetterNumber::on).orElse(null), letter.code(), null, null, null, null, null, edited,
				letter.state() == LetterState.READY_TO_SIGN && release.awaitsNumber(letter), attachments, amendments,
				letter.createdAt(), letter.changedAt());
	}

	/** A number that the signature would replace is not the letter's any more. */
	private boolean holds(Letter letter, Kind kind, LetterNumber number) {
		var agency = sheets.agency(letter);
		var request = numbers.of(kind, letter.content(), agency).request(letter.id(), days.today(agency.id()));
		return numbering.keeps(number, request).isAllowed();
	}

	private String blank(Letter letter, Kind kind) {
		var agency = sheets.agency(letter);
		return numbers.of(kind, letter.content(), agency).blank(days.today(agency.id()));
	}
}
