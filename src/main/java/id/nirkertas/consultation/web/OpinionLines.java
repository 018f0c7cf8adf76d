package id.nirkertas.consultation.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.access.Reason;
import id.nirkertas.access.Role;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opinions are for those who make the letter, or decide on one that came in; a colleague who was asked reads their own. */
@Component
class OpinionLines {

	private static final Set<Role> MAKERS = Set.of(Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY,
			Role.ADDRESSEE);

	private final Consultations consultations;
	private final Access access;
	private final LastDays lastDays;

	OpinionLines(Consultations consultations, Access access, LastDays lastDays) {
		this.consultations = consultations;
		this.access = access;
		this.lastDays = lastDays;
	}

	List<ConsultationView> of(DocumentId letter, Actor reader) {
		var all = known(letter, reader);
		if (all.isEmpty() || makes(reader, letter)) {
			return all;
		}
		return all.stream().filter(each -> isOwn(each, reader)).toList();
	}

	/** To whoever took part before, as it was when their days were over. */
	private List<ConsultationView> known(DocumentId letter, Actor reader) {
		var all = consultations.on(letter);
		return lastDays.of(reader.person(), letter).map(last -> all.stream().filter(asked -> last.covers(asked.askedAt()))
				.map(asked -> asked.until(last)).toList()).orElse(all);
	}

	/** In their position, or from their own hand. */
	static boolean isOwn(ConsultationView asked, Actor reader) {
		return asked.colleague().equals(reader.position()) || asked.asker().equals(reader.position())
				|| reader.person().equals(asked.answeredBy()) || asked.askedBy().equals(reader.person());
	}

	boolean makes(Actor reader, DocumentId letter) {
		return access.why(reader.person(), letter).stream().map(Reason::role).filter(Objects::nonNull)
				.anyMatch(MAKERS::contains);
	}
}
