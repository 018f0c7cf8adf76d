package id.nirkertas.inbox;

import id.nirkertas.directory.Holder;
import id.nirkertas.workflow.Pile;
import java.util.List;
import java.util.stream.Stream;

/** The office's eight questions, answered for one person; and a ninth while a handover waits, which is seldom. */
public record Counters(List<Counter> all) {

	/** The question is a message's code, the address leads to what is counted; late are those whose due date has passed. */
	public record Counter(String question, String address, long count, long late) {
	}

	/** A position somebody else holds, and how much waits there. */
	public record ActingFor(Holder holder, long count) {
	}

	/**
	 * @param piles  all that waits
	 * @param unsent how many signed letters somebody outside still waits for, theirs to carry or their own
	 */
	static Counters of(List<Pile> piles, long unsent) {
		var handovers = counter("inbox.count.handover", Section.HANDOVER, piles);
		return new Counters(Stream.concat(Stream.of(
				counter("inbox.count.sign", Section.SIGN, piles),
				new Counter("inbox.count.unsent", "/deliveries", unsent, 0),
				counter("inbox.count.initial", Section.INITIAL, piles),
				counter("inbox.count.unread", Section.UNREAD, piles),
				counter("inbox.count.undecided", Section.UNDECIDED, piles),
				counter("inbox.count.unread-disposition", Section.UNREAD_DISPOSITION, piles),
				counter("inbox.count.disposition", Section.DISPOSITION, piles),
				counter("inbox.count.copy", Section.COPY, piles)),
				Stream.of(handovers).filter(counter -> counter.count() > 0)).toList());
	}

	static List<ActingFor> actingFor(List<Holder> held, List<Pile> piles) {
		return held.stream().map(holder -> new ActingFor(holder, piles.stream()
				.filter(pile -> pile.position().equals(holder.position().id())).mapToLong(Pile::count).sum())).toList();
	}

	private static Counter counter(String question, Section section, List<Pile> piles) {
		var held = piles.stream().filter(section::holds).toList();
		return new Counter(question, "/inbox?section=" + section.word(), held.stream().mapToLong(Pile::count).sum(),
				held.stream().mapToLong(Pile::late).sum());
	}
}
