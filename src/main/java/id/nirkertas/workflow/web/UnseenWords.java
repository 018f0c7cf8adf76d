package id.nirkertas.workflow.web;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.workflow.web.OtherRecords.Other;
import id.nirkertas.workflow.web.ToldReasons.Sight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is said of somebody who has no reason to see a document that may be told. It depends on what everybody may know of them
 * alone: where they work, never on whether they read the letter elsewhere.
 */
@Component
class UnseenWords {

	private final Directory directory;

	UnseenWords(Directory directory) {
		this.directory = directory;
	}

	/** The code of a sentence that takes their name. */
	String code(PersonId person, Sight sight, List<Other> others, boolean silent) {
		if (sight.isLimited()) {
			return sight.secret() ? "workflow.why.not-secret" : "workflow.why.not-after";
		}
		if (silent) {
			return "workflow.why.not-here";
		}
		var closed = others.stream().filter(other -> !other.open()).map(Other::position).map(this::agency)
				.collect(Collectors.toSet());
		if (closed.isEmpty()) {
			return "workflow.why.not";
		}
		return worksIn(person, closed) ? "workflow.why.not-told" : "workflow.why.not-own";
	}

	/** Today, before, or soon. */
	private boolean worksIn(PersonId person, Set<UnitId> agencies) {
		return directory.assignmentsOf(person).stream().map(Assignment::position).map(this::agency)
				.anyMatch(agencies::contains);
	}

	private UnitId agency(PositionId position) {
		return directory.agencyOf(position).id();
	}
}
