package id.nirkertas.consultation.web;

import id.nirkertas.access.Access;
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

	OpinionLines(Consultations consultations, Access access) {
		this.consultations = consultations;
		this.access = access;
	}

	List<ConsultationView> of(DocumentId letter, Actor reader) {
		var all = consultations.on(letter);
		if (all.isEmpty() || makes(reader, letter)) {
			return all;
		}
		return all.stream().filter(each -> isOwn(each, reader)).toList();
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
