package id.nirkertas.consultation;

import id.nirkertas.access.LastDay;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question to one colleague.
 *
 * @param askedAs         in which capacity they filled the position that asked; null where it was not written down, and
 *                        of a question that has passed to another position since
 * @param version         of the letter when it was asked; 0 for a draft that was never handed on
 * @param answeredVersion of the letter when it was answered; null for one that came in, and before
 * @param answeredAs      in which capacity; null where it was not written down
 */
public record ConsultationView(ConsultationId id, DocumentId letter, PositionId asker, PersonId askedBy,
		@Nullable Capacity askedAs, PositionId colleague, String question, LocalDate due, int version, Instant askedAt,
		ConsultationState state, @Nullable String answer, @Nullable PersonId answeredBy, @Nullable Capacity answeredAs,
		@Nullable Integer answeredVersion, @Nullable Instant endedAt, List<Further> further) {

	/**
	 * What was asked besides, while the answer was awaited.
	 *
	 * @param as in which capacity; null where it was not written down
	 */
	public record Further(String question, PersonId by, @Nullable Capacity as, Instant at) {
	}

	public ConsultationView {
		further = List.copyOf(further);
	}

	/** As it was at the end of somebody's last day: without an answer that came after it. */
	public ConsultationView until(LastDay last) {
		return until(last.end());
	}

	/** @param end the first moment that is not theirs any more */
	public ConsultationView until(Instant end) {
		var asked = further.stream().filter(more -> more.at().isBefore(end)).toList();
		return endedAt == null || endedAt.isBefore(end)
				? new ConsultationView(id, letter, asker, askedBy, askedAs, colleague, question, due, version, askedAt,
						state,
						answer, answeredBy, answeredAs, answeredVersion, endedAt, asked)
				: new ConsultationView(id, letter, asker, askedBy, askedAs, colleague, question, due, version, askedAt,
						ConsultationState.ASKED, null, null, null, null, null, asked);
	}

	/** When they last asked or answered here themselves; empty of whoever did neither. */
	public Optional<Instant> lastActOf(PersonId person) {
		var asked = Stream.concat(askedBy.equals(person) ? Stream.of(askedAt) : Stream.empty(),
				further.stream().filter(more -> more.by().equals(person)).map(Further::at));
		return Stream.concat(asked, person.equals(answeredBy) ? Stream.ofNullable(endedAt) : Stream.empty())
				.max(Comparator.naturalOrder());
	}

	/** Whether they were asked just this already. */
	boolean asks(String text) {
		return question.equals(text) || further.stream().anyMatch(more -> more.question().equals(text));
	}

	/** Whether they answered just this already. */
	boolean isAnswered(Actor by, String text) {
		return text.equals(answer) && by.position().equals(colleague) && by.person().equals(answeredBy);
	}

	public boolean isOpen() {
		return state == ConsultationState.ASKED;
	}

	/** Refuses with consultation.ended.answered, consultation.ended.withdrawn or consultation.ended.closed. */
	Verdict isAwaited() {
		return Verdict.when(isOpen(), "consultation.ended." + state.name().toLowerCase(Locale.ROOT));
	}

	public boolean isAnswered() {
		return state == ConsultationState.ANSWERED;
	}
}
