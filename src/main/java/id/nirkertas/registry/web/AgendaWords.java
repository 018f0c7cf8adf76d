package id.nirkertas.registry.web;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.platform.TableFile.Column;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.PassedOn;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Entries of an agenda book in words, for pages and for tables. Of what is secret no subject, summary or way stands there. */
@Component
class AgendaWords {

	private final Directory directory;
	private final AgencyClock days;
	private final List<PassedOn> passedOn;
	private final Wording wording;

	AgendaWords(Directory directory, AgencyClock days, List<PassedOn> passedOn, Wording wording) {
		this.directory = directory;
		this.days = days;
		this.passedOn = passedOn;
		this.wording = wording;
	}

	/** For a list that says nothing of what became of them. */
	List<AgendaLine> of(List<IncomingView> entries) {
		return entries.stream().map(entry -> line(entry, List.of())).toList();
	}

	/** For the book. */
	List<AgendaLine> book(List<IncomingView> entries) {
		var ways = ways(entries.stream().filter(entry -> !entry.letter().secrecy().hidesSubject()).map(IncomingView::id)
				.toList());
		return entries.stream().map(entry -> line(entry, ways.getOrDefault(entry.id(), List.of()))).toList();
	}

	private Map<DocumentId, List<PositionId>> ways(Collection<DocumentId> entries) {
		return passedOn.stream().flatMap(each -> each.of(entries).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
	}

	private AgendaLine line(IncomingView entry, List<PositionId> way) {
		var letter = entry.letter();
		var enclosures = letter.details().enclosures();
		return new AgendaLine(entry, directory.position(letter.addressee()).title(), letter.secrecy().hidesSubject(),
				wording.fullMoment(entry.receivedAt().atZone(days.zone(entry.agency()))),
				enclosures == null ? "" : wording.say("registry.enclosures", enclosures, letter.details().measure()).strip(),
				way.stream().map(position -> directory.position(position).title()).toList());
	}

	/** As the law names them; how wide they stand in a spreadsheet. */
	List<Column> columns() {
		return Stream.of(new Column("number", 12), new Column("received", 24), new Column("letter", 28),
				new Column("sender", 36), new Column("about", 50), new Column("enclosures", 14), new Column("passed", 44),
				new Column("remarks", 24))
				.map(column -> new Column(wording.say("registry.column." + column.name()), column.width())).toList();
	}

	/** In the order of the columns. */
	List<String> cells(AgendaLine line) {
		var letter = line.entry().letter();
		return List.of(line.entry().agendaNumber(), line.received(),
				wording.say("registry.agenda.letter", letter.number(),
						letter.details().undated() ? wording.say("registry.sealed.undated") : letter.on()),
				letter.sender(), about(line),
				line.enclosures(), passed(line), remarks(line));
	}

	private String about(AgendaLine line) {
		return line.subjectHidden()
				? wording.say("registry.subject-hidden")
				: Stream.of(line.entry().letter().subject(), line.summary()).filter(words -> !words.isEmpty())
						.collect(Collectors.joining("\n"));
	}

	private String passed(AgendaLine line) {
		return line.passedOn().isEmpty()
				? wording.say("registry.agenda.to", line.addressee())
				: wording.say("registry.agenda.passed", line.addressee(), String.join("; ", line.passedOn()));
	}

	private String remarks(AgendaLine line) {
		var letter = line.entry().letter();
		return Stream.of(wording.name(line.entry().state()), wording.name(letter.channel()),
				letter.urgency() == Urgency.NORMAL ? "" : wording.name(letter.urgency()),
				letter.secrecy() == Secrecy.ORDINARY ? "" : wording.name(letter.secrecy()),
				letter.standing() == Standing.COPY ? wording.name(letter.standing()) : "",
				letter.isSealed() ? wording.say("registry.sealed.subject") : "")
				.filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
	}
}
