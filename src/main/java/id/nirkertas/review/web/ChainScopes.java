package id.nirkertas.review.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindVersion;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** For which letters a template of a chain is, as a form names it and as people say it. */
@Component
class ChainScopes {

	private static final String REFUSAL = "review.template.unknown-choice";

	private final Stationery stationery;
	private final Directory directory;
	private final Wording wording;

	ChainScopes(Stationery stationery, Directory directory, Wording wording) {
		this.stationery = stationery;
		this.directory = directory;
		this.wording = wording;
	}

	/** The widest for which somebody may say it. */
	Scope first(Actor actor) {
		var isAdministrator = directory.position(actor.position()).has(Duty.ADMINISTRATOR);
		return new Scope(isAdministrator ? null : directory.agencyOf(actor.position()).id(), ChainTemplate.EVERY_KIND, null);
	}

	/** The unit, where one is named, tells its agency. Refuses with review.template.unknown-choice. */
	Scope of(MultiValueMap<String, String> posted) {
		var unit = unit(one(posted, "unit"));
		var agency = unit == null ? agency(one(posted, "agency")) : directory.agencyOf(unit).id();
		var kind = one(posted, "kind");
		return new Scope(agency, kind.isEmpty() ? ChainTemplate.EVERY_KIND : kind, unit);
	}

	/** Null for all of them. Refuses with review.template.unknown-choice. */
	@Nullable
	UnitId agency(String written) {
		return written.isEmpty()
				? null
				: directory.agencies().stream().map(Unit::id).filter(id -> id.toString().equals(written)).findFirst()
						.orElseThrow(() -> new RefusedException(REFUSAL));
	}

	private @Nullable UnitId unit(String written) {
		return written.isEmpty()
				? null
				: allUnits().filter(id -> id.toString().equals(written)).findFirst()
						.orElseThrow(() -> new RefusedException(REFUSAL));
	}

	private Stream<UnitId> allUnits() {
		return directory.positions().stream().map(Position::unit).distinct();
	}

	/** A unit as a choice: two agencies may each have one of that name. */
	record UnitChoice(UnitId id, String text) {
	}

	/** The units under the agencies, in the order of the organisation; those of the chosen one first. */
	List<UnitChoice> units(List<Unit> agencies, @Nullable UnitId chosen) {
		var ids = agencies.stream().map(Unit::id).toList();
		return allUnits().filter(unit -> ids.contains(directory.agencyOf(unit).id()) && !ids.contains(unit))
				.sorted(Comparator.comparing(unit -> !directory.agencyOf(unit).id().equals(chosen)))
				.map(unit -> new UnitChoice(unit, withAgency(unit))).toList();
	}

	private String withAgency(UnitId unit) {
		return directory.unit(unit).name() + ", " + directory.agencyOf(unit).name();
	}

	List<Kind> kinds() {
		return stationery.all(null).stream().map(KindVersion::kind).toList();
	}

	String kind(Scope scope) {
		return scope.isOfEveryKind()
				? wording.say("review.template.every-kind")
				: kinds().stream().filter(kind -> kind.code().equals(scope.kind())).map(Kind::name).findFirst()
						.orElse(scope.kind());
	}

	String whose(Scope scope) {
		var agency = scope.agency();
		var unit = scope.unit();
		if (agency == null) {
			return wording.say("review.template.everybody");
		}
		return unit == null
				? directory.unit(agency).name()
				: withAgency(unit);
	}

	private static String one(MultiValueMap<String, String> posted, String field) {
		return Objects.requireNonNullElse(posted.getFirst(field), "");
	}
}
