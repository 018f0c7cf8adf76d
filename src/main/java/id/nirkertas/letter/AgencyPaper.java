package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Unit;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head and foot of an agency's paper as a clerk changes them. Letters that were handed on keep what they had. */
@Service
public class AgencyPaper {

	private static final int LINE = 200;
	private static final int ADDRESS_LINES = 4;
	/** Permendagri 1/2023. */
	private static final int NAME_LINES = 3;

	private final Letterheads letterheads;
	private final Logos logos;
	private final Stationery stationery;
	private final Specimens specimens;
	private final Paper paper;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	AgencyPaper(Letterheads letterheads, Logos logos, Stationery stationery, Specimens specimens, Paper paper,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.letterheads = letterheads;
		this.logos = logos;
		this.stationery = stationery;
		this.specimens = specimens;
		this.paper = paper;
		this.clock = clock;
		this.events = events;
	}

	public LetterheadLines now(Unit agency) {
		return letterheads.current(agency);
	}

	/** Throws {@link NoSuchElementException}; 0 is what the directory says. */
	public LetterheadLines version(Unit agency, int version) {
		return letterheads.version(agency, version)
				.orElseThrow(() -> new NoSuchElementException("letterhead " + version));
	}

	/** Newest first; none while the agency has the lines of the directory. */
	public List<LetterheadVersion> versions(Unit agency) {
		return letterheads.versions(agency);
	}

	/**
	 * Keeps an emblem that somebody sent, for {@link LetterheadLines#logo}. Refuses with letter.kind.not-yours and as
	 * {@link Paper#emblem}.
	 */
	@Transactional
	public String keepLogo(Actor by, Unit agency, byte[] upload) {
		stationery.mayChange(by, agency.id()).orThrow();
		return logos.put(paper.emblem(upload), clock.now());
	}

	/** The emblem as PNG. */
	public Optional<byte[]> logo(String name) {
		return logos.png(name);
	}

	/** What speaks against lines as they were written: government, name, address, footer. */
	public List<Fault> faults(LetterheadLines lines) {
		var faults = new ArrayList<Fault>();
		when(lines.government().length() > LINE, faults, "government", "letter.letterhead.government", LINE);
		when(lines.name().isBlank() || lines.name().length() > LINE, faults, "name", "letter.letterhead.name", LINE);
		when(lines.name().length() <= LINE && paper.linesOfAgency(lines.name()) > NAME_LINES, faults, "name",
				"letter.letterhead.name-lines", NAME_LINES);
		when(lines.address().size() > ADDRESS_LINES || lines.address().stream().anyMatch(line -> line.length() > LINE),
				faults, "address", "letter.letterhead.address", ADDRESS_LINES, LINE);
		when(lines.footer().length() > 2 * LINE, faults, "footer", "letter.letterhead.footer", 2 * LINE);
		return List.copyOf(faults);
	}

	/** What is unusual about them, and is kept nevertheless: a name is not abbreviated and stands in capitals. */
	public List<Fault> doubts(Unit agency, LetterheadLines lines) {
		var doubts = new ArrayList<Fault>();
		var name = lines.name();
		var whole = agency.name().toUpperCase(SheetDates.INDONESIA);
		var shortened = !name.contains(" ") && whole.contains(" ") && !whole.contains(name);
		when(shortened || name.chars().anyMatch(Character::isLowerCase), doubts, "name", "letter.letterhead.name-form",
				whole);
		return List.copyOf(doubts);
	}

	private static void when(boolean wrong, List<Fault> faults, String field, String code, Object... details) {
		if (wrong) {
			faults.add(new Fault(field, code, List.of(details)));
		}
	}

	/**
	 * Adds a version, based on the one the lines name. Refuses with letter.kind.changed-meanwhile when that is not the newest any
	 * more, with letter.letterhead.faulty what {@link #faults} would name, with letter.letterhead.no-logo an emblem that was not
	 * kept, and what no paper can show.
	 */
	@Transactional
	public int change(Actor by, Unit agency, LetterheadLines lines) {
		stationery.mayChange(by, agency.id())
				.and(Verdict.when(letterheads.newest(agency.id()) == lines.version(), "letter.kind.changed-meanwhile"))
				.and(Verdict.when(faults(lines).isEmpty(), "letter.letterhead.faulty")).orThrow();
		var now = clock.now();
		var logo = lines.logo();
		Verdict.when(logo == null || logos.take(logo, now), "letter.letterhead.no-logo").orThrow();
		var next = new LetterheadLines(lines.version() + 1, lines.government().strip(), lines.name().strip(),
				lines.address(),
				lines.footer().strip(), logo);
		specimens.mayPrint(agency, next).orThrow();
		if (!letterheads.add(agency.id(), next, by, now)) {
			throw new RefusedException("letter.kind.changed-meanwhile");
		}
		events.publishEvent(new LetterheadChanged(agency.id(), next.version(), by, now));
		return next.version();
	}
}
