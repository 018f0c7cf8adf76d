package id.nirkertas.review.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberedBy;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.review.HeldPens;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.ReviewView;
import id.nirkertas.review.Reviews;
import id.nirkertas.review.StageKind;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a letter is, as the list of its steps: drafted, each stage of initials, signature. */
@Component
class ChainLines {

	/**
	 * Steps that are taken at the same time; most often one.
	 *
	 * @param what  the message that says what is done in it
	 * @param kind  how those side by side initial; of a single step none
	 * @param due   until when, for those who are awaited
	 * @param late  whether that moment has passed
	 */
	record Group(String what, @Nullable StageKind kind, List<Line> lines, @Nullable Instant due, boolean late) {

		static Group single(String what, Line line) {
			return new Group(what, null, List.of(line), null, false);
		}

		/** Of those who initial, before anybody is awaited. */
		static Group of(StageKind kind, List<Line> lines) {
			return timed(kind, lines, null, false);
		}

		private static Group timed(StageKind kind, List<Line> lines, @Nullable Instant due, boolean late) {
			var isLine = kind == StageKind.LINE;
			var isSingle = isLine || lines.size() == 1;
			return new Group(isLine ? "review.chain.initials" : "review.chain.coordination", isSingle ? null : kind, lines,
					due, late);
		}
	}

	/**
	 * One step; the mark is done, here, back, skipped, off (of whom one was enough), gap (nobody is there to be asked) or empty.
	 *
	 * @param capacity in which the person acted; none where nobody did
	 * @param version which was initialled; 0 where none was
	 * @param words   a note to the delegate, or why they were skipped
	 * @param vacant  nobody fills the position that is to do it; of a gap, then and now
	 * @param since   the first day without anybody, where it is known
	 * @param after   the message that says what becomes of initials on an earlier version; empty for all others
	 * @param title   of the position, as the drafter's agency calls it: that of another one is named with it
	 * @param name    of the person on the paper, where it is kept; of all others as they are called now
	 */
	record Line(String mark, PositionId position, @Nullable PersonId person, @Nullable Capacity capacity,
			@Nullable Instant at, int version, @Nullable PositionId delegate, String words, String after, String title,
			boolean vacant, @Nullable LocalDate since, @Nullable String name) {

		Line(String mark, PositionId position, @Nullable PersonId person, @Nullable Instant at, String title) {
			this(mark, position, person, null, at, 0, null, "", "", title, false, null, null);
		}

		/** Nobody is asked there. */
		static Line gap(ReviewStep step, String title, boolean vacant) {
			return new Line("gap", step.reviewer(), null, null, null, 0, null, "", "", title, vacant, step.since(), null);
		}
	}

	private static final String ASKED_AGAIN = "review.chain.asked-again";

	private final Letters letters;
	private final Reviews reviews;
	private final ReviewEdits edits;
	private final HeldPens pens;
	private final NumberingGate gate;
	private final Directory directory;
	private final OfficeClock clock;

	ChainLines(Letters letters, Reviews reviews, ReviewEdits edits, HeldPens pens, NumberingGate gate,
			Directory directory, OfficeClock clock) {
		this.letters = letters;
		this.reviews = reviews;
		this.edits = edits;
		this.pens = pens;
		this.gate = gate;
		this.directory = directory;
		this.clock = clock;
	}

	List<Group> of(DocumentId id) {
		var letter = letters.view(id);
		var groups = new ArrayList<Group>();
		var writer = pens.of(id);
		groups.add(Group.single("review.chain.draft", new Line(writer.isPresent() ? "done" : draftMark(letter.state()),
				letter.drafter(), letter.author(), letter.createdAt(), title(letter, letter.drafter()))));
		writer.ifPresent(pen -> groups.add(new Group("review.chain.edited", null,
				List.of(new Line("here", pen.position(), null, null, pen.since(), 0, null, "", "",
						title(letter, pen.position()), isVacant(pen.position()), null, null)),
				pen.due(), pen.isLate(clock.now()))));
		reviews.view(id).stages().forEach(stage -> groups.add(stage(letter, stage)));
		numbering(letter).ifPresent(groups::add);
		var signatory = letter.content().signatory();
		if (signatory != null) {
			groups.add(Group.single("review.chain.signature", signature(letter, signatory)));
		}
		return groups;
	}

	private Group stage(LetterView letter, ReviewView.Group stage) {
		var isAwaited = stage.steps().stream().anyMatch(step -> step.state() == ReviewStep.State.AWAITED);
		var due = isAwaited ? stage.due() : null;
		return Group.timed(stage.kind(), stage.steps().stream().map(step -> line(letter, step)).toList(), due,
				due != null && due.isBefore(clock.now()));
	}

	private Line line(LetterView letter, ReviewStep step) {
		if (step.state() == ReviewStep.State.VACANT) {
			return Line.gap(step, title(letter, step.reviewer()),
					letter.state() != LetterState.SIGNED && isVacant(step.reviewer()));
		}
		var after = after(letter, step);
		return new Line(after.equals(ASKED_AGAIN) ? "" : mark(step.state()), step.reviewer(), step.by(),
				step.capacity(), step.at(),
				step.state() == ReviewStep.State.DONE ? step.version() : 0, step.delegate(), step.words(), after,
				title(letter, step.reviewer()), isOpen(step.state()) && isVacant(step.reviewer())
						&& (step.delegate() == null || isVacant(step.delegate())),
				null, null);
	}

	/** While a reviewer writes, initials stay on the version they were given on. */
	private String after(LetterView letter, ReviewStep step) {
		if (letter.state() != LetterState.RETURNED || step.state() != ReviewStep.State.DONE) {
			return "";
		}
		return letter.edited() && edits.keepsInitialsOf(letter)
				? "review.chain.kept"
				: ASKED_AGAIN;
	}

	/** Where keepers give the number first: one of them is enough. */
	private Optional<Group> numbering(LetterView letter) {
		var given = switch (letter.state()) {
			case READY_TO_SIGN, SIGNED -> gate.numberedBy(letter.id()).stream();
			case DRAFT, IN_REVIEW, RETURNED, AWAITING_NUMBER, WITHDRAWN -> Stream.<NumberedBy>empty();
		};
		var lines = Stream.concat(gate.awaited(letter.id()).stream().map(keeper -> numbering(letter, keeper)),
				given.map(deed -> numbered(letter, deed))).toList();
		return lines.isEmpty()
				? Optional.empty()
				: Optional.of(
						new Group("review.chain.numbering", lines.size() > 1 ? StageKind.ANY : null, lines, null, false));
	}

	private Line numbering(LetterView letter, PositionId keeper) {
		return new Line("here", keeper, null, null, title(letter, keeper));
	}

	private Line numbered(LetterView letter, NumberedBy deed) {
		return new Line("done", deed.position(), deed.person(), deed.capacity(), deed.at(), 0, null, "", "",
				title(letter, deed.position()), false, null, null);
	}

	private Line signature(LetterView letter, PositionId signatory) {
		var mark = switch (letter.state()) {
			case SIGNED -> "done";
			case READY_TO_SIGN -> "here";
			case DRAFT, IN_REVIEW, RETURNED, AWAITING_NUMBER, WITHDRAWN -> "";
		};
		return new Line(mark, signatory, letter.signer(), letter.capacity(), letter.signedAt(), 0, null, "", "",
				title(letter, signatory),
				letter.signer() == null && isVacant(signatory), null, letter.signerName());
	}

	private boolean isVacant(PositionId position) {
		return directory.holderOf(position).isEmpty();
	}

	private static boolean isOpen(ReviewStep.State state) {
		return state == ReviewStep.State.AWAITED || state == ReviewStep.State.TO_COME;
	}

	private String title(LetterView letter, PositionId position) {
		return directory.titleOnLetter(position, directory.agencyOf(letter.drafter()).id(), false);
	}

	private static String draftMark(LetterState state) {
		return switch (state) {
			case DRAFT -> "here";
			case RETURNED -> "back";
			case IN_REVIEW, AWAITING_NUMBER, READY_TO_SIGN, SIGNED, WITHDRAWN -> "done";
		};
	}

	private static String mark(ReviewStep.State state) {
		return switch (state) {
			case DONE -> "done";
			case AWAITED -> "here";
			case TO_COME -> "";
			case SKIPPED -> "skipped";
			case NOT_NEEDED -> "off";
			case VACANT -> "gap";
		};
	}
}
