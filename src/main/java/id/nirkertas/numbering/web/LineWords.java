package id.nirkertas.numbering.web;

import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.HandWrittenView.Correction;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.numbering.RegisterLine;
import id.nirkertas.shared.Capacity;
import id.nirkertas.platform.CsvFile;
import id.nirkertas.platform.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of a register in words, for the page and for a spreadsheet. */
@Component
class LineWords {

	/** A reason that somebody ended with a full stop itself. */
	private static final Pattern ENDED = Pattern.compile("([.!?…])\\.$");

	private final GivenNumbers given;
	private final CorrectionWords corrections;
	private final DeedWords deeds;
	private final Wording wording;

	LineWords(GivenNumbers given, CorrectionWords corrections, DeedWords deeds, Wording wording) {
		this.given = given;
		this.corrections = corrections;
		this.deeds = deeds;
		this.wording = wording;
	}

	/**
	 * @param about what the reader may know of the letter; empty where it is nothing
	 * @param told  what else the register says of it to them
	 * @param details the same in one line, for the page
	 * @param issuer whose letter it is; empty of the register's own agency
	 * @param since when it came to stand so, in the time of its agency; empty where that is not known
	 * @param annulled why it is void, and who made it so; empty of any other
	 * @param notes why it stands so, each a sentence
	 * @param corrections of a letter written by hand, the latest first: who, when, why, and what stood and stands there
	 */
	record Worded(RegisterLine line, String mark, String about, Told told, String details, String issuer, String since,
			String annulled,
			List<String> notes, List<String> corrections) {

		/** The date of its letter; null where it never stood on one. */
		public @Nullable LocalDate on() {
			return line.mark() == RegisterLine.Mark.FREE || isReturned(line) ? null : line.on();
		}

		/** Of the letter's page; empty where the reader may not open it. */
		public String address() {
			var seen = line.seen();
			return seen == null ? "" : seen.address();
		}
	}

	/** @param register whose lines they are: moments are told in the time of its agency */
	List<Worded> of(NumberRegister register, List<RegisterLine> lines) {
		var zone = deeds.zone(register);
		return lines.stream().map(line -> worded(line, register, zone)).toList();
	}

	private Worded worded(RegisterLine line, NumberRegister register, ZoneId zone) {
		var told = told(line);
		var at = line.at();
		return new Worded(line, wording.name(line.mark()), about(line), told, line.paper() == null ? details(told) : "",
				issuer(line, register), at == null ? "" : wording.fullMoment(at.atZone(zone)), annulled(line),
				notes(line, register),
				corrections(line, zone));
	}

	private String issuer(RegisterLine line, NumberRegister register) {
		return line.issuing().isEmpty() || line.issuing().equals(register.agency())
				? ""
				: wording.say("numbering.line.issuer", deeds.agency(line.issuing()));
	}

	private List<String> corrections(RegisterLine line, ZoneId zone) {
		var paper = line.paper();
		return paper == null ? List.of() : paper.corrections().stream().map(each -> corrected(each, zone)).toList();
	}

	private String corrected(Correction correction, ZoneId zone) {
		var deed = correction.deed();
		var said = wording.say("numbering.line.corrected", deeds.named(deed),
				wording.fullMoment(deed.at().atZone(zone)), correction.reason());
		return ended(said) + " " + ended(String.join("; ", corrections.changes(correction)) + ".");
	}

	private static String ended(String sentence) {
		return ENDED.matcher(sentence).replaceFirst("$1");
	}

	private String details(Told told) {
		return Stream.of(told.kind(), told.addressee().isEmpty() ? "" : wording.say("numbering.line.to", told.addressee()),
				told.signatory().isEmpty()
						? ""
						: wording.say(told.kind().isEmpty()
								? "numbering.line.sender"
								: "numbering.line.signatory", told.signatory()),
				told.state())
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** Each empty where the reader may not know it, and where there is nothing to know. */
	record Told(String kind, String addressee, String signatory, String state) {

		static final Told NOTHING = new Told("", "", "", "");
	}

	/** Who signed a letter written by hand nobody wrote down; its addressee is told with its subject. */
	private Told told(RegisterLine line) {
		var facts = line.facts();
		var paper = line.paper();
		if (facts == null) {
			return paper == null ? Told.NOTHING : new Told(wording.say("numbering.line.by-hand"), paper.addressee(), "", "");
		}
		var capacity = facts.capacity();
		var signatory = capacity == null || capacity == Capacity.PERMANENT
				? facts.signatory()
				: wording.name(capacity) + " " + facts.signatory();
		return new Told(facts.kind(), facts.addressee(), signatory, state(line, facts));
	}

	/** A void number was not signed, though its letter is. */
	private String state(RegisterLine line, NumberedDocuments.Facts facts) {
		var state = wording.name(facts.state());
		var now = line.now();
		return now != null && now.state() == NumberState.ISSUED ? wording.say("numbering.line.other-number", state) : state;
	}

	private String about(RegisterLine line) {
		var paper = line.paper();
		if (paper != null) {
			return paper.subject().isEmpty()
					? wording.say("numbering.line.paper.hidden")
					: wording.say("numbering.line.paper", paper.subject(), paper.addressee());
		}
		if (line.mark() == RegisterLine.Mark.PAPER) {
			return wording.say("numbering.line.before", line.through());
		}
		var seen = line.seen();
		var facts = line.facts();
		if (seen == null && facts != null) {
			return facts.subject().isEmpty()
					? wording.say("numbering.line.closed", wording.name(facts.secrecy()))
					: facts.subject();
		}
		if (seen == null) {
			return line.mark() == RegisterLine.Mark.ISSUED || line.mark() == RegisterLine.Mark.RESERVED
					? wording.say("numbering.line.unseen")
					: "";
		}
		return seen.subject().isEmpty() ? wording.say("numbering.line.hidden") : seen.subject();
	}

	private List<String> notes(RegisterLine line, NumberRegister register) {
		var notes = new ArrayList<String>();
		if (line.mark() == RegisterLine.Mark.HOLE) {
			notes.add(wording.say("numbering.line.hole"));
		}
		if (line.doubled()) {
			notes.add(wording.say("numbering.line.doubled"));
		}
		Stream.of(annulled(line)).filter(said -> !said.isEmpty()).forEach(notes::add);
		now(line, register).ifPresent(notes::add);
		notes.addAll(turnedUp(line, register));
		var because = line.given();
		if (because != null) {
			notes.add(wording.say(
					line.mark() == RegisterLine.Mark.PAPER ? "numbering.line.taken-over" : "numbering.line.given",
					deeds.named(because.by()), wording.say(because.reason())));
		}
		var held = line.held();
		if (held != null) {
			notes.add(held(held, line.mark() == RegisterLine.Mark.FREE));
		}
		lapsed(line).ifPresent(notes::add);
		behind(line, register).ifPresent(notes::add);
		return notes.stream().map(LineWords::ended).toList();
	}

	/** What was set aside and never stood on a letter is given back. */
	private String annulled(RegisterLine line) {
		var reason = line.reason();
		if (reason == null) {
			return "";
		}
		var by = line.annulledBy();
		var why = wording.say(reason.code(), reason.details().toArray());
		if (by == null) {
			return ended(wording.say("numbering.line.void", why));
		}
		return ended(
				wording.say(isReturned(line) ? "numbering.line.returned" : "numbering.line.void-by", deeds.named(by), why));
	}

	private static boolean isReturned(RegisterLine line) {
		return line.mark() == RegisterLine.Mark.VOID && line.held() != null && line.given() == null;
	}

	/** Until when it stays free is said while it is. */
	private String held(RegisterLine.Held held, boolean free) {
		var by = deeds.taker(held.by());
		if (held.purpose() == Hold.Purpose.BLOCK) {
			return wording.say("numbering.line.block", by, held.reason());
		}
		return free
				? wording.say("numbering.line.spare", by, held.until(), held.reason())
				: wording.say("numbering.line.was-spare", by, held.reason());
	}

	/** Where the letter of a void number is found. */
	private Optional<String> now(RegisterLine line, NumberRegister register) {
		return Optional.ofNullable(line.now()).map(number -> {
			var other = number.register();
			var group = other.agency().equals(register.agency()) ? other.group() : other.agency() + "/" + other.group();
			return wording.say(number.state() == NumberState.ISSUED ? "numbering.line.now" : "numbering.line.now-reserved",
					number.text(), number.place(), group, Integer.toString(other.year()));
		});
	}

	/** How it was void, then how it came to be issued. */
	private List<String> turnedUp(RegisterLine line, NumberRegister register) {
		var turned = line.paper() == null ? null : line.paper().turnedUp();
		if (turned == null) {
			return List.of();
		}
		var why = wording.say(turned.reason().code(), turned.reason().details().toArray());
		var by = turned.by();
		return List.of(
				by == null
						? wording.say("numbering.line.was-void", deeds.moment(register, turned.since()), why)
						: wording.say("numbering.line.was-void-by", deeds.named(by), deeds.moment(register, turned.since()),
								why),
				wording.say("numbering.line.turned-up", deeds.named(turned.entered().by()), turned.entered().reason()));
	}

	/** What a keeper gave to a letter that was not signed in time. */
	private Optional<String> lapsed(RegisterLine line) {
		return Optional.ofNullable(line.reservedFor()).filter(_ -> line.given() != null).flatMap(given::of)
				.filter(GivenNumber::late).map(each -> wording.say("numbering.line.lapsed", each.kept()));
	}

	/** What was entered afterwards is dated as its paper has it. */
	private Optional<String> behind(RegisterLine line, NumberRegister register) {
		return Optional.ofNullable(line.behind()).map(front -> wording.say("numbering.line.behind", front.place(),
				front.on(), deeds.moment(register, front.entered())));
	}

	/** The first row of a table as RFC 4180 has it; it says in which code the others are. */
	String head() {
		return CsvFile.MARK_OF_UTF_8 + CsvFile.row(Stream
				.of("place", "number", "on", "mark", "about", "kind", "addressee", "signatory", "state", "notes", "at",
						"agency")
				.map(column -> wording.say("numbering.column." + column)));
	}

	/** The rows behind the {@link #head}; what a spreadsheet would reckon is text. */
	String rows(List<Worded> lines) {
		return lines.stream().map(each -> {
			var line = each.line();
			return CsvFile.row(Stream.of(line.place(), text(line.text()), text(each.on()), each.mark(), each.about(),
					each.told().kind(), each.told().addressee(), each.told().signatory(), each.told().state(),
					Stream.concat(each.notes().stream(), each.corrections().stream()).collect(Collectors.joining(" ")),
					each.since(), line.issuing()));
		}).collect(Collectors.joining());
	}

	private static String text(@Nullable Object value) {
		return value == null ? "" : value.toString();
	}
}
