package id.nirkertas.consultation.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.access.Reason;
import id.nirkertas.access.Role;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.VacantPositions;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opinions are for those who make the letter, or decide on one that came in; a colleague who was asked reads their own. */
@Component
class OpinionLines {

	private static final Set<Role> MAKERS = Set.of(Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY,
			Role.ADDRESSEE);

	private final Consultations consultations;
	private final Access access;
	private final LastDays lastDays;
	private final Directory directory;
	private final VacantPositions vacant;

	OpinionLines(Consultations consultations, Access access, LastDays lastDays, Directory directory,
			VacantPositions vacant) {
		this.consultations = consultations;
		this.access = access;
		this.lastDays = lastDays;
		this.directory = directory;
		this.vacant = vacant;
	}

	List<ConsultationView> of(DocumentId letter, Actor reader) {
		var all = known(letter, reader);
		if (all.isEmpty() || makes(reader, letter)) {
			return all;
		}
		return all.stream().filter(each -> isOwn(each, reader)).toList();
	}

	private List<ConsultationView> known(DocumentId letter, Actor reader) {
		return consultations.on(letter).stream().flatMap(asked -> known(asked, reader).stream()).toList();
	}

	/** To whoever took part before, as it was when their days were over; empty of what was asked since. */
	Optional<ConsultationView> known(ConsultationView asked, Actor reader) {
		if (isShut(asked, reader)) {
			return end(asked, reader).filter(asked.askedAt()::isBefore).map(asked::until);
		}
		var last = lastDays.of(reader.person(), asked.letter());
		return last.isEmpty() ? Optional.of(asked) : last.filter(day -> day.covers(asked.askedAt())).map(asked::until);
	}

	/** Whether they read nothing of the letter, nor fill a position that asked or was asked. */
	private boolean isShut(ConsultationView asked, Actor reader) {
		return !access.maySee(reader.person(), asked.letter()).isAllowed() && !holds(reader, asked.asker())
				&& !holds(reader, asked.colleague());
	}

	/** When their days in such a position were over; what they did themselves is theirs in any case. */
	private Optional<Instant> end(ConsultationView asked, Actor reader) {
		var left = lastDays.in(reader.person(), List.of(asked.asker(), asked.colleague())).map(LastDay::end);
		var done = asked.lastActOf(reader.person()).map(at -> at.plus(1, ChronoUnit.MICROS));
		return Stream.concat(left.stream(), done.stream()).max(Comparator.naturalOrder());
	}

	/** Whom an answer is awaited of where nobody is to give it. */
	List<PositionId> vacant(List<ConsultationView> asked) {
		return asked.stream().filter(ConsultationView::isOpen).map(ConsultationView::colleague).distinct()
				.filter(vacant::isVacant).toList();
	}

	/** Whether the letter lies before them as it is now. */
	boolean isOpenTo(Actor reader, ConsultationView asked) {
		return access.maySee(reader.person(), asked.letter()).isAllowed()
				&& lastDays.of(reader.person(), asked.letter()).isEmpty();
	}

	/** In a position they fill, whichever they act through now, or from their own hand; whoever left keeps what their days had. */
	boolean isOwn(ConsultationView asked, Actor reader) {
		return reader.person().equals(asked.answeredBy()) || asked.askedBy().equals(reader.person())
				|| holds(reader, asked.colleague()) || holds(reader, asked.asker())
				|| (asked.colleague().equals(reader.position()) || asked.asker().equals(reader.position()))
						&& lastDays.of(reader.person(), asked.letter()).filter(last -> last.covers(asked.askedAt()))
								.isPresent();
	}

	/** Why they read it though what they did it in is no longer theirs: the code of a sentence that names the position. */
	Optional<String> history(ConsultationView asked, Actor reader) {
		if (reader.person().equals(asked.answeredBy()) && !holds(reader, asked.colleague())) {
			return Optional.of("consultation.history.answered");
		}
		if (asked.askedBy().equals(reader.person()) && !holds(reader, asked.asker())) {
			return Optional.of("consultation.history.asked");
		}
		return holds(reader, reader.position()) || !received(asked, reader)
				? Optional.empty()
				: Optional.of("consultation.history.received");
	}

	/** Whoever made the letter reads it for that, and was never asked. */
	private boolean received(ConsultationView asked, Actor reader) {
		return lastDays.in(reader.person(), List.of(asked.colleague())).filter(last -> last.covers(asked.askedAt()))
				.isPresent();
	}

	/** Whether it waits for another position of theirs than the one they act through: that is to be chosen first. */
	boolean waitsElsewhere(Actor reader, ConsultationView asked) {
		return asked.isOpen() && !asked.colleague().equals(reader.position()) && holds(reader, asked.colleague());
	}

	private boolean holds(Actor reader, PositionId position) {
		return directory.heldBy(reader.person()).stream().anyMatch(held -> held.position().id().equals(position));
	}

	boolean makes(Actor reader, DocumentId letter) {
		return access.why(reader.person(), letter).stream().map(Reason::role).filter(Objects::nonNull)
				.anyMatch(MAKERS::contains);
	}
}
