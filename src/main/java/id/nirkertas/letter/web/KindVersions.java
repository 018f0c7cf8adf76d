package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.KindVersion;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of a kind as people read them: whose, by whom and when. */
@Component
class KindVersions {

	private final Stationery stationery;
	private final Directory directory;
	private final Wording wording;

	KindVersions(Stationery stationery, Directory directory, Wording wording) {
		this.stationery = stationery;
		this.directory = directory;
		this.wording = wording;
	}

	/**
	 * @param ended   whether an agency gave up its own with it
	 * @param current whether letters are written in it now
	 */
	record Line(int version, String whose, String by, Instant at, boolean ended, boolean current) {
	}

	List<Line> of(KindVersion now, @Nullable Unit agency) {
		return stationery.versions(now.kind().code(), StationeryScope.id(agency)).stream()
				.map(version -> line(version, version.kind().version() == now.kind().version())).toList();
	}

	Line line(KindVersion version, boolean current) {
		return new Line(version.kind().version(), whose(version.agency()), author(version.by(), version.as()), version.at(),
				version.ended(), current);
	}

	String whose(@Nullable UnitId agency) {
		return agency == null ? wording.say("letter.kind.everybody") : directory.unit(agency).name();
	}

	String author(@Nullable PersonId by, @Nullable PositionId as) {
		return by == null || as == null
				? wording.say("letter.kind.by-product")
				: directory.person(by).map(Person::name).orElse("—") + ", " + directory.position(as).title();
	}

	/** Throws {@link NoSuchElementException} for one that this agency has no sight of. */
	KindVersion numbered(String code, int version, @Nullable Unit agency) {
		return stationery.versions(code, StationeryScope.id(agency)).stream()
				.filter(each -> each.kind().version() == version).findFirst()
				.orElseThrow(() -> new NoSuchElementException("version " + version));
	}

	/** What a form was based on; what is there now where it names nothing. */
	KindVersion before(KindVersion now, int version, @Nullable Unit agency) {
		return stationery.versions(now.kind().code(), StationeryScope.id(agency)).stream()
				.filter(each -> each.kind().version() == version).findFirst().orElse(now);
	}
}
