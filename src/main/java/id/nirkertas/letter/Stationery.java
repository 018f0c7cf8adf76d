package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kinds of letters as a clerk changes them without a programmer. Every change is a new version: for everybody, or for one
 * agency alone. Letters that were handed on keep theirs.
 */
@Service
public class Stationery {

	private final KindTable kinds;
	private final Specimens specimens;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Stationery(KindTable kinds, Specimens specimens, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.kinds = kinds;
		this.specimens = specimens;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The administrator changes kinds for everybody; the secretary of an agency and whoever keeps its letters change its own.
	 * Refuses with letter.kind.not-yours.
	 */
	public Verdict mayChange(Actor by, @Nullable UnitId agency) {
		var position = directory.position(by.position());
		var own = agency != null && directory.agencyOf(by.position()).id().equals(agency)
				&& (position.has(Duty.SECRETARY) || position.has(Duty.REGISTRAR));
		return directory.mayAct(by)
				.and(Verdict.when(position.has(Duty.ADMINISTRATOR) || own, "letter.kind.not-yours"));
	}

	/** Each kind as it is written in an agency, or by everybody, in the order of the office's list. */
	public List<KindVersion> all(@Nullable UnitId agency) {
		return new WrittenKinds(kinds.all()).in(agency);
	}

	/** As it is written now. Throws {@link NoSuchElementException} for a code of no kind. */
	public KindVersion now(String code, @Nullable UnitId agency) {
		return new WrittenKinds(kinds.of(code)).now(agency).orElseThrow(() -> new NoSuchElementException("kind " + code));
	}

	/** All that may be written again in an agency, newest first: its own versions and everybody's; for everybody only theirs. */
	public List<KindVersion> versions(String code, @Nullable UnitId agency) {
		return kinds.of(code).stream()
				.filter(version -> version.agency() == null || Objects.equals(version.agency(), agency)).toList();
	}

	/** The agencies that have a version of their own now. */
	public List<UnitId> agenciesWithOwn(String code) {
		return new WrittenKinds(kinds.of(code)).owners();
	}

	/** What speaks against a kind as it was written for an agency, or for everybody; empty when nothing does. */
	public List<Fault> faults(Kind kind, @Nullable UnitId agency) {
		var written = new WrittenKinds(kinds.all());
		var now = written.in(agency).stream().map(KindVersion::kind).toList();
		return Stream.of(KindRules.faults(kind).stream(), Registers.faults(kind, now).stream(),
				written.namesake(kind, agency).stream()).flatMap(Function.identity()).toList();
	}

	/**
	 * Adds a version, based on the one the kind names. Refuses with letter.kind.changed-meanwhile when that is not what is
	 * written now, with letter.kind.unknown, with letter.kind.faulty what {@link #faults} would name, and what no paper can show.
	 */
	@Transactional
	public int change(Actor by, Kind kind, @Nullable UnitId agency) {
		mayChange(by, agency).orThrow();
		kinds.lock();
		var newest = taken(kind.code(), agency, kind.version());
		kinds.forget();
		Verdict.when(faults(kind, agency).isEmpty(), "letter.kind.faulty").orThrow();
		var next = new Kind(kind.code(), newest + 1, kind.name().strip(), kind.title().strip(), kind.registerGroup(),
				kind.pattern().strip(), kind.design());
		mayPrint(by, next, agency).orThrow();
		var now = clock.now();
		kinds.add(new KindVersion(next, agency, false, by.person(), by.position(), now));
		events.publishEvent(new KindChanged(kind.code(), next.version(), agency, by, now));
		return next.version();
	}

	/** Whether paper can show a letter of it. */
	Verdict mayPrint(Actor by, Kind kind, @Nullable UnitId agency) {
		return specimens.mayPrint(kind, agency == null ? directory.agencyOf(by.position()) : directory.unit(agency));
	}

	/** The agency writes as everybody does again. Refuses as {@link #change}, and with letter.kind.no-own. */
	@Transactional
	public void endOwn(Actor by, String code, UnitId agency, int basedOn) {
		mayChange(by, agency).orThrow();
		var newest = taken(code, agency, basedOn);
		var before = now(code, agency);
		Verdict.when(before.agency() != null, "letter.kind.no-own").orThrow();
		var kind = now(code, null).kind();
		var now = clock.now();
		kinds.add(new KindVersion(new Kind(code, newest + 1, kind.name(), kind.title(), kind.registerGroup(), kind.pattern(),
				kind.design()), agency, true, by.person(), by.position(), now));
		events.publishEvent(new OwnKindEnded(code, newest + 1, agency, by, now));
	}

	/** The newest version of anybody's. */
	private int taken(String code, @Nullable UnitId agency, int basedOn) {
		var now = new WrittenKinds(kinds.take(code)).now(agency)
				.orElseThrow(() -> new RefusedException("letter.kind.unknown"));
		Verdict.when(now.kind().version() == basedOn, "letter.kind.changed-meanwhile").orThrow();
		return kinds.newest(code);
	}
}
