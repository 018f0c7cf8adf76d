package id.nirkertas.inbox;

import id.nirkertas.directory.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The office's eight questions, answered for one person; and a ninth while a handover waits, which is seldom. */
public record Counters(List<Counter> all) {

	/** The question is a message's code, the address leads to what is counted; late are those whose due date has passed. */
	public record Counter(String question, String address, long count, long late) {
	}

	/** A position somebody else holds, and how much waits there. */
	public record ActingFor(Holder holder, long count) {
	}

	/** @param unsent how many signed letters somebody outside still waits for, theirs to carry or their own */
	static Counters of(List<Entry> entries, long unsent, LocalDate today) {
		var handovers = counter("inbox.count.handover", Section.HANDOVER, entries, today);
		return new Counters(Stream.concat(Stream.of(
				counter("inbox.count.sign", Section.SIGN, entries, today),
				new Counter("inbox.count.unsent", "/deliveries", unsent, 0),
				counter("inbox.count.initial", Section.INITIAL, entries, today),
				counter("inbox.count.unread", Section.UNREAD, entries, today),
				counter("inbox.count.undecided", Section.UNDECIDED, entries, today),
				counter("inbox.count.unread-disposition", Section.UNREAD_DISPOSITION, entries, today),
				counter("inbox.count.disposition", Section.DISPOSITION, entries, today),
				counter("inbox.count.copy", Section.COPY, entries, today)),
				Stream.of(handovers).filter(counter -> counter.count() > 0)).toList());
	}

	static List<ActingFor> actingFor(List<Holder> held, List<Entry> entries) {
		Map<Holder, Long> counts = entries.stream().collect(Collectors.groupingBy(Entry::through, Collectors.counting()));
		return held.stream().map(holder -> new ActingFor(holder, counts.getOrDefault(holder, 0L))).toList();
	}

	private static Counter counter(String question, Section section, List<Entry> entries, LocalDate today) {
		var held = entries.stream().filter(section::holds).toList();
		return new Counter(question, "/inbox?section=" + section.word(), held.size(),
				held.stream().filter(entry -> isLate(entry, today)).count());
	}

	private static boolean isLate(Entry entry, LocalDate today) {
		var due = entry.due();
		return due != null && due.isBefore(today);
	}
}
