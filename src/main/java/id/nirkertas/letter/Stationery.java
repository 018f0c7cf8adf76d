package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a clerk changes without a programmer: kinds of letters and letterheads. Every change is a new version; letters that were
 * handed on keep theirs.
 */
@Service
public class Stationery {

	private static final int LINE = 200;
	private static final int ADDRESS_LINES = 4;

	private final KindTable kinds;
	private final Letterheads letterheads;
	private final SheetWriter sheets;
	private final Paper paper;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Stationery(KindTable kinds, Letterheads letterheads, SheetWriter sheets, Paper paper, Directory directory,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.kinds = kinds;
		this.letterheads = letterheads;
		this.sheets = sheets;
		this.paper = paper;
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
		return directory.mayAct(by, clock.today())
				.and(Verdict.when(position.has(Duty.ADMINISTRATOR) || own, "letter.kind.not-yours"));
	}

	/** What speaks against a kind as it was written; empty when nothing does. */
	public List<Fault> faults(Kind kind) {
		return KindRules.faults(kind);
	}

	/**
	 * Adds a version, based on the one the kind names. Refuses with letter.kind.changed-meanwhile when that is not the newest any
	 * more, with letter.kind.unknown, and with letter.kind.faulty what {@link #faults} would name.
	 */
	@Transactional
	public int change(Actor by, Kind kind, @Nullable UnitId agency) {
		mayChange(by, agency).orThrow();
		var newest = kinds.take(kind.code());
		Verdict.when(newest > 0, "letter.kind.unknown").and(Verdict.when(newest == kind.version(),
				"letter.kind.changed-meanwhile")).and(Verdict.when(faults(kind).isEmpty(), "letter.kind.faulty")).orThrow();
		var now = clock.now();
		var next = new Kind(kind.code(), newest + 1, kind.name().strip(), kind.title().strip(), kind.registerGroup(),
				kind.pattern().strip(), kind.design());
		kinds.add(new KindTable.Version(next, agency), by, now);
		events.publishEvent(new KindChanged(kind.code(), next.version(), agency, by, now));
		return next.version();
	}

	/** The newest version of a kind, of whichever agency: what the next change is based on. 0 when there is no such kind. */
	public int newest(String code) {
		return kinds.all().stream().map(KindTable.Version::kind).filter(kind -> kind.code().equals(code))
				.mapToInt(Kind::version).max().orElse(0);
	}

	public LetterheadLines letterhead(Unit agency) {
		return letterheads.current(agency);
	}

	/** Refuses with letter.letterhead.… what cannot stand on paper, and letter.kind.changed-meanwhile. */
	@Transactional
	public void change(Actor by, Unit agency, LetterheadLines lines) {
		mayChange(by, agency.id()).and(mayStand(lines))
				.and(Verdict.when(letterheads.newest(agency.id()) == lines.version(), "letter.kind.changed-meanwhile"))
				.orThrow();
		var now = clock.now();
		var next = new LetterheadLines(lines.version() + 1, lines.government().strip(), lines.name().strip(),
				lines.address(),
				lines.footer().strip());
		if (!letterheads.add(agency.id(), next, by, now)) {
			throw new RefusedException("letter.kind.changed-meanwhile");
		}
		events.publishEvent(new LetterheadChanged(agency.id(), next.version(), by, now));
	}

	private static Verdict mayStand(LetterheadLines lines) {
		return Verdict.when(!lines.name().isBlank() && lines.name().length() <= LINE, "letter.letterhead.name", LINE)
				.and(Verdict.when(lines.government().length() <= LINE, "letter.letterhead.government", LINE))
				.and(Verdict.when(lines.address().size() <= ADDRESS_LINES
						&& lines.address().stream().allMatch(line -> line.length() <= LINE), "letter.letterhead.address",
						ADDRESS_LINES, LINE))
				.and(Verdict.when(lines.footer().length() <= 2 * LINE, "letter.letterhead.footer", 2 * LINE));
	}

	/** A letter in this kind and under these lines, as a draft: for whoever changes them. Refuses as {@link Paper#print}. */
	public PrintedPaper sample(Actor by, Kind kind, Unit agency, LetterheadLines lines, DraftContent content) {
		var letter = Letter.begun(DocumentId.random(), by, agency.id(), content, clock.now());
		var signatory = content.signatory();
		var holder = signatory == null ? null : directory.holderOf(signatory, clock.today()).orElse(null);
		var number = new OfficialNumber(kind, content, agency.code()).blank(clock.today());
		return paper.print(sheets.sample(new PrintJob(letter, kind, agency, lines, List.of(), number, null, holder)));
	}
}
