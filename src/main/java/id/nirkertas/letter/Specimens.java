package id.nirkertas.letter;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.paper.Sheet;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import org.springframework.stereotype.Service;

/**
 * Letters that nobody wrote, to show what a kind and a letterhead look like: filled from the kind's own fields, signed by
 * nobody, and marked as drafts.
 */
@Service
public class Specimens {

	/** What a letterhead is shown on. */
	private static final String LETTER = "OFFICIAL_LETTER";
	private static final int NUMBER = 123;

	private final Kinds kinds;
	private final Letterheads letterheads;
	private final SheetWriter sheets;
	private final Paper paper;
	private final OfficialNumbers numbers;
	private final Directory directory;
	private final OfficeClock clock;
	private final AgencyClock days;

	Specimens(Kinds kinds, Letterheads letterheads, SheetWriter sheets, Paper paper,
			OfficialNumbers numbers, Directory directory, OfficeClock clock, AgencyClock days) {
		this.kinds = kinds;
		this.letterheads = letterheads;
		this.sheets = sheets;
		this.paper = paper;
		this.numbers = numbers;
		this.directory = directory;
		this.clock = clock;
		this.days = days;
	}

	/** Under the letterhead the agency has now. Refuses as {@link Paper#print}. */
	public PrintedPaper print(Kind kind, Unit agency) {
		return paper.print(sheet(kind, agency, letterheads.current(agency)));
	}

	/** A letter of the agency under these lines. Refuses as {@link Paper#print}. */
	public PrintedPaper print(Unit agency, LetterheadLines lines) {
		return paper.print(sheet(underOwnName(agency), agency, lines));
	}

	Verdict mayPrint(Kind kind, Unit agency) {
		return paper.mayPrint(sheet(kind, agency, letterheads.current(agency)));
	}

	Verdict mayPrint(Unit agency, LetterheadLines lines) {
		return paper.mayPrint(sheet(underOwnName(agency), agency, lines));
	}

	/** How the number of such a letter would read today. Refuses what is no pattern, as {@link Stationery#faults} would. */
	public String number(Kind kind, Unit agency) {
		var content = content(kind, agency);
		var request = numbers.of(kind, content, agency).request(DocumentId.random(), days.today(agency.id()));
		return request.pattern().format(NUMBER, request.on(), request.parts());
	}

	private Sheet sheet(Kind kind, Unit agency, LetterheadLines lines) {
		var content = content(kind, agency);
		var letter = Letter.begun(DocumentId.random(), Actor.SYSTEM, agency.id(), content, clock.now());
		var signatory = content.signatory();
		var signer = signatory == null ? null : SpecimenWriter.signer(directory.position(signatory));
		var number = numbers.of(kind, content, agency).blank(days.today(agency.id()));
		return sheets.sample(new PrintJob(letter, kind, agency, lines, SpecimenWriter.attachments(kind), number, null,
				signer));
	}

	private DraftContent content(Kind kind, Unit agency) {
		var signatory = directory.headOf(agency.id()).orElse(null);
		var copies = directory.agencies().stream().filter(other -> !other.id().equals(agency.id()))
				.flatMap(other -> directory.headOf(other.id()).stream()).limit(2).toList();
		return new SpecimenWriter(kind, agency, days.today(agency.id())).content(signatory, copies);
	}

	/** A letterhead is shown whoever signs: the head of a region has one of their own. */
	private Kind underOwnName(Unit agency) {
		var kind = kinds.in(agency.id()).stream().filter(each -> each.code().equals(LETTER)).findFirst().orElseThrow();
		return new Kind(kind.code(), kind.version(), kind.name(), kind.title(), kind.registerGroup(), kind.pattern(),
				kind.design().under(KindDesign.Kop.AGENCY));
	}
}
