package id.nirkertas.access;

import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document as access knows it: the agency that owns it, how secret it is, how far it has come, who takes part now, and who
 * has acted on it (on a draft, since it was handed on for the first time). Only what is written here makes its keys, so an
 * index stays right when people or units move.
 */
record Sheet(UnitId agency, Secrecy secrecy, Stage stage, List<Grant> grants, List<Deed> deeds) {

	Sheet {
		grants = List.copyOf(grants);
		deeds = List.copyOf(deeds);
	}

	/** What a reader must share one of. What was never handed on no agency opens, and from Rahasia upwards neither: participants alone, and who acted on it. */
	Set<String> keys() {
		var participants = grants.stream().flatMap(grant -> stage.hasHistory()
				? Keys.ofGrant(grant).stream()
				: Stream.of(Keys.ofPosition(grant.position())));
		var assistants = grants.stream().filter(grant -> grant.role().reachesAssistants())
				.map(grant -> Keys.ofAssistants(grant.position(), secrecy));
		var people = deeds.stream().filter(_ -> stage.hasHistory()).map(deed -> Keys.ofPerson(deed.person()));
		var agencies = secrecy.hidesSubject() || !stage.hasHistory()
				? Stream.<String>empty()
				: Stream.of(stage.isRecord() ? Keys.ofAgency(agency, secrecy) : Keys.ofDrafts(agency, secrecy));
		var anywhere = stage.isRecord() && secrecy == Secrecy.ORDINARY
				? Stream.of(Keys.ORDINARY_ANYWHERE)
				: Stream.<String>empty();
		return Stream.of(participants, assistants, people, agencies, anywhere).flatMap(keys -> keys)
				.collect(Collectors.toUnmodifiableSet());
	}
}
