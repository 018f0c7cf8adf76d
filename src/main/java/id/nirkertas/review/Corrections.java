package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.FollowedPassage;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Passage;
import id.nirkertas.letter.Passages;
import id.nirkertas.review.Correction.Answer;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers ask the drafter to change: raised by a return, answered by the drafter, opened again by the next return. */
@Service
public class Corrections {

	private static final int EXCERPT = 200;

	private final CorrectionTable table;
	private final Passages passages;
	private final Letters letters;
	private final LetterSteps steps;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Corrections(CorrectionTable table, Passages passages, Letters letters, LetterSteps steps, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.passages = passages;
		this.letters = letters;
		this.steps = steps;
		this.clock = clock;
		this.events = events;
	}

	/** All rounds, the newest first, each in the order of the letter. */
	public List<Correction> of(DocumentId letter) {
		return table.of(letter);
	}

	/** Those that the drafter has said nothing of, or that were opened again. */
	public List<Correction> open(DocumentId letter) {
		return of(letter).stream().filter(Correction::isOpen).toList();
	}

	/**
	 * What became of the parts of the letter that these are about; those about the letter as a whole are left out. Whoever writes
	 * the draft sees it as it lies there, everybody else as it was handed on last.
	 */
	public Map<CorrectionId, FollowedPassage> follow(Actor reader, List<Correction> corrections) {
		var found = new HashMap<CorrectionId, FollowedPassage>();
		corrections.stream().filter(Correction::isOnPassage)
				.collect(Collectors.groupingBy(each -> Map.entry(each.letter(), each.version()))).forEach((round, all) -> {
					var places = follow(reader, round.getKey(), round.getValue(),
							all.stream().map(Correction::place).toList());
					all.stream().filter(each -> places.containsKey(each.place()))
							.forEach(each -> found.put(each.id(), places.get(each.place())));
				});
		return found;
	}

	private Map<String, FollowedPassage> follow(Actor reader, DocumentId letter, int version, List<String> places) {
		return letters.mayChange(reader, letter).isAllowed()
				? passages.follow(letter, version, places)
				: passages.follow(letter, version, letters.view(letter).version(), places);
	}

	/** Whoever drafts the letter, while it lies with them. */
	public Verdict mayAnswer(Actor by, DocumentId letter) {
		return letters.mayChange(by, letter);
	}

	/**
	 * Safe to repeat: what stands so already stays as it is. Refuses as {@link #mayAnswer}, with review.answer-missing when it
	 * is not followed for no reason, and with review.remark-too-long.
	 */
	@Transactional
	public void answer(Actor by, CorrectionId id, CorrectionState state, String words) {
		var letter = table.letterOf(id).orElseThrow(() -> new NoSuchElementException("No correction " + id));
		steps.hold(letter);
		mayAnswer(by, letter)
				.and(Verdict.when(state != CorrectionState.NOT_FOLLOWED || !words.isBlank(), "review.answer-missing"))
				.and(Verdict.when(words.length() <= Objections.LONGEST, "review.remark-too-long",
						Objections.LONGEST))
				.orThrow();
		var correction = table.of(letter).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
		var said = correction.answers().isEmpty() ? "" : correction.answers().getLast().words();
		if (correction.state() == state && said.equals(words.strip())) {
			return;
		}
		var now = clock.now();
		table.answer(correction, new Answer(state, words.strip(), by.position(), by.person(), now));
		events.publishEvent(new CorrectionAnswered(letter, id, state, by, now));
	}

	/** Part of a return. Refuses with review.passage-changed when a note is on something that this version does not say. */
	@Transactional(propagation = Propagation.MANDATORY)
	void raise(Actor by, DocumentId letter, int version, Objections objections, Instant at) {
		var place = 0;
		if (objections.isOfTheWhole()) {
			table.add(new Correction(CorrectionId.random(), letter, version, "", "", "", "", objections.reasons(),
					objections.text().strip(), by.position(), by.person(), by.capacity(), at, List.of()), place++);
		}
		var known = passages.of(letter, version).stream().collect(Collectors.toMap(Passage::key, Function.identity()));
		for (var note : objections.notes()) {
			var passage = known.get(note.passage());
			if (passage == null) {
				throw new RefusedException("review.passage-changed");
			}
			table.add(new Correction(CorrectionId.random(), letter, version, passage.place(), passage.label(),
					excerpt(passage.text()), passage.hash(), List.of(), note.text().strip(), by.position(), by.person(),
					by.capacity(), at, List.of()), place++);
		}
		var again = reopen(by, letter, objections.reopened(), at);
		events.publishEvent(new CorrectionsRaised(letter, version, place, again, by, at));
	}

	private int reopen(Actor by, DocumentId letter, List<CorrectionId> chosen, Instant at) {
		var answered = reopenable(by, letter).stream().filter(each -> !each.isOpen() && chosen.contains(each.id())).toList();
		answered.forEach(each -> table.answer(each, new Answer(CorrectionState.OPEN, "", by.position(), by.person(), at)));
		return answered.size();
	}

	/** What was asked for in the position of this actor, by whomever: they may ask for it again. */
	public List<Correction> reopenable(Actor by, DocumentId letter) {
		return of(letter).stream().filter(each -> each.position().equals(by.position())).toList();
	}

	/** Of the words that stood there, for whoever looks for them when they are gone. */
	private static String excerpt(String text) {
		return text.length() <= EXCERPT
				? text
				: text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT))) + "…";
	}
}
