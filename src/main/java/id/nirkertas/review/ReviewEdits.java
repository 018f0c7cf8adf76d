package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.HeldPen;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviewers who change a draft themselves: they write on the drafter's page until they hand the letter on, as a new version.
 * Whether the initials before theirs count on, their agency says.
 */
@Service
public class ReviewEdits {

	private static final int LONGEST = 500;

	private final ReviewTable table;
	private final Reviews reviews;
	private final HeldPens pens;
	private final ChainTemplates templates;
	private final Letters letters;
	private final LetterSteps steps;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	ReviewEdits(ReviewTable table, Reviews reviews, HeldPens pens, ChainTemplates templates, Letters letters,
			LetterSteps steps, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.reviews = reviews;
		this.pens = pens;
		this.templates = templates;
		this.letters = letters;
		this.steps = steps;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Who writes in the drafter's place, while the draft lies open. */
	public Optional<PositionId> writer(DocumentId letter) {
		return pens.of(letter).map(HeldPen::position);
	}

	/** Whoever may initial may change the text instead. */
	public Verdict mayTakeUp(Actor by, DocumentId letter) {
		return reviews.mayInitial(by, letter);
	}

	/** Takes up the letter as it stands now. */
	@Transactional
	public void takeUp(Actor by, DocumentId letter) {
		steps.hold(letter);
		takeUp(by, letter, letters.view(letter).versionHash());
	}

	/**
	 * The round of initials ends; the next one begins when they hand the letter on. Refuses as {@link #mayTakeUp}, and with
	 * review.changed when the letter's hash is another one than the version seen.
	 */
	@Transactional
	public void takeUp(Actor by, DocumentId letter, String versionHash) {
		steps.hold(letter);
		var round = table.take(letter);
		mayTakeUp(by, letter).and(when(letters.view(letter).versionHash().equals(versionHash), "review.changed")).orThrow();
		var others = round.stream().flatMap(each -> each.chain().awaiting().stream())
				.filter(awaited -> !awaited.equals(by.position())).toList();
		var now = clock.now();
		var view = letters.view(letter);
		var due = pens.due(view, round.map(ReviewTable.Round::chain).map(ReviewChain::due).orElse(null));
		table.closeEdited(letter, by.position(), now);
		steps.passPen(letter, by.position(), due);
		events.publishEvent(new DraftTakenUp(letter, view.version(), others, due, by, now));
	}

	/** As {@link HeldPens}. */
	public Verdict mayGiveBack(Actor by, DocumentId letter) {
		return pens.mayEnd(by, letter);
	}

	/**
	 * What was written by then stays; a reason is remarked. Refuses as {@link #mayGiveBack}, with
	 * review.give-back-reason-missing where somebody else ends it, and with review.words-too-long.
	 */
	@Transactional
	public void giveBack(Actor by, DocumentId letter, String reason) {
		steps.hold(letter);
		var why = reason.strip();
		mayGiveBack(by, letter)
				.and(when(!why.isEmpty() || !pens.owesReason(by, letter), "review.give-back-reason-missing"))
				.and(when(why.length() <= LONGEST, "review.words-too-long", LONGEST)).orThrow();
		var from = writer(letter).orElseThrow();
		var now = clock.now();
		if (!why.isEmpty()) {
			table.remark(letter, new Remark(by.position(), by.person(), by.capacity(), now,
					letters.view(letter).version(), List.of(), why));
		}
		steps.endPen(letter);
		events.publishEvent(new DraftGivenBack(letter, from, why, by, now));
	}

	/** Whether initials that were given before a reviewer changed the text count on; by themselves they do not. */
	public boolean keepsInitials(UnitId agency) {
		return table.keepsInitials(agency);
	}

	/** As {@link #keepsInitials(UnitId)} says it of the agency that drafts the letter. */
	public boolean keepsInitialsOf(LetterView letter) {
		return keepsInitials(directory.agencyOf(letter.drafter()).id());
	}

	/** Refuses as {@link ChainTemplates#mayChange}. */
	@Transactional
	public void keepInitials(Actor by, UnitId agency, boolean keeps) {
		templates.mayChange(by, agency).orThrow();
		if (table.keepsInitials(agency) != keeps) {
			table.keepInitials(agency, keeps);
			events.publishEvent(new EditsKept(agency, keeps, by, clock.now()));
		}
	}
}
