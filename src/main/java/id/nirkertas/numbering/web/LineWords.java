package id.nirkertas.numbering.web;

import id.nirkertas.numbering.Deed;
import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.RegisterLine;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.platform.Wording;
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

	/** A spreadsheet takes what begins so for something to be reckoned. */
	private static final String FORMULAS = "=+-@\t\r";
	/** A reason that somebody ended with a full stop itself. */
	private static final Pattern ENDED = Pattern.compile("([.!?…])\\.$");
	private static final String MARK_OF_UTF_8 = "\uFEFF";

	private final GivenNumbers given;
	private final Wording wording;

	LineWords(GivenNumbers given, Wording wording) {
		this.given = given;
		this.wording = wording;
	}

	/**
	 * @param about what the reader may know of the letter; empty where it is nothing
	 * @param told  what else the register says of it to them
	 * @param details the same in one line, for the page
	 * @param notes why it stands so, each a sentence
	 */
	record Worded(RegisterLine line, String mark, String about, Told told, String details,
			List<String> notes) {

		/** Of the letter's page; empty where the reader may not open it. */
		public String address() {
			var seen = line.seen();
			return seen == null ? "" : seen.address();
		}
	}

	/** Name, and position in the capacity of today. */
	String reader(Actor by) {
		return named(by.person(), by.position(), by.capacity());
	}

	private String named(Deed deed) {
		return named(deed.person(), deed.position(), deed.capacity());
	}

	private String named(PersonId person, PositionId position, @Nullable Capacity as) {
		var capacity = as == null || as == Capacity.PERMANENT ? "" : wording.name(as) + " ";
		return wording.say("numbering.book.person", person, capacity, position);
	}

	List<Worded> of(List<RegisterLine> lines) {
		return lines.stream().map(this::worded).toList();
	}

	private Worded worded(RegisterLine line) {
		var told = told(line);
		return new Worded(line, wording.name(line.mark()), about(line), told, line.paper() == null ? details(told) : "",
				notes(line));
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
		return new Told(facts.kind(), facts.addressee(), signatory, wording.name(facts.state()));
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

	private List<String> notes(RegisterLine line) {
		var notes = new ArrayList<String>();
		if (line.mark() == RegisterLine.Mark.HOLE) {
			notes.add(wording.say("numbering.line.hole"));
		}
		if (line.doubled()) {
			notes.add(wording.say("numbering.line.doubled"));
		}
		var reason = line.reason();
		if (reason != null) {
			var by = line.annulledBy();
			var why = wording.say(reason.code(), reason.details().toArray());
			notes.add(by == null
					? wording.say("numbering.line.void", why)
					: wording.say("numbering.line.void-by", named(by), why));
		}
		notes.addAll(turnedUp(line));
		var corrected = line.paper() == null ? null : line.paper().corrected();
		if (corrected != null) {
			notes.add(wording.say("numbering.line.corrected", named(corrected.by()), corrected.reason()));
		}
		var because = line.given();
		if (because != null) {
			notes.add(wording.say(
					line.mark() == RegisterLine.Mark.PAPER ? "numbering.line.taken-over" : "numbering.line.given",
					named(because.by()), wording.say(because.reason())));
		}
		var held = line.held();
		if (held != null) {
			notes.add(held.purpose() == Hold.Purpose.BLOCK
					? wording.say("numbering.line.block", held.reason())
					: line.mark() == RegisterLine.Mark.FREE
							? wording.say("numbering.line.spare", held.until(), held.reason())
							: wording.say("numbering.line.was-spare", held.reason()));
		}
		lapsed(line).ifPresent(notes::add);
		return notes.stream().map(note -> ENDED.matcher(note).replaceFirst("$1")).toList();
	}

	/** How it was void, then how it came to be issued. */
	private List<String> turnedUp(RegisterLine line) {
		var turned = line.paper() == null ? null : line.paper().turnedUp();
		if (turned == null) {
			return List.of();
		}
		var why = wording.say(turned.reason().code(), turned.reason().details().toArray());
		var by = turned.by();
		return List.of(
				by == null
						? wording.say("numbering.line.was-void", wording.fullMoment(turned.since()), why)
						: wording.say("numbering.line.was-void-by", named(by), wording.fullMoment(turned.since()), why),
				wording.say("numbering.line.turned-up", named(turned.entered().by()), turned.entered().reason()));
	}

	/** What a keeper gave to a letter that was not signed in time. */
	private Optional<String> lapsed(RegisterLine line) {
		return Optional.ofNullable(line.reservedFor()).filter(_ -> line.given() != null).flatMap(given::of)
				.filter(GivenNumber::late).map(each -> wording.say("numbering.line.lapsed", each.kept()));
	}

	/** As RFC 4180 has it; what a spreadsheet would reckon is text. */
	String table(List<Worded> lines) {
		var head = Stream
				.of("place", "number", "on", "mark", "about", "kind", "addressee", "signatory", "state", "notes", "at")
				.map(column -> wording.say("numbering.column." + column));
		var rows = lines.stream().map(each -> {
			var line = each.line();
			return Stream.of(line.place(), text(line.text()), text(line.on()), each.mark(), each.about(),
					each.told().kind(), each.told().addressee(), each.told().signatory(), each.told().state(),
					String.join(" ", each.notes()), line.at() == null ? "" : wording.fullMoment(line.at()));
		});
		return MARK_OF_UTF_8 + Stream.concat(Stream.of(head), rows)
				.map(cells -> cells.map(LineWords::cell).collect(Collectors.joining(",", "", "\r\n")))
				.collect(Collectors.joining());
	}

	private static String text(@Nullable Object value) {
		return value == null ? "" : value.toString();
	}

	static String cell(String text) {
		var plain = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
		return '"' + plain.replace("\"", "\"\"") + '"';
	}
}
