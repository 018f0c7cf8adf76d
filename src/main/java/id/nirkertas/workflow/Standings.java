package id.nirkertas.workflow;

import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.disposition.NodeStandings;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.letter.LetterStandings;
import id.nirkertas.registry.IncomingStandings;
import id.nirkertas.review.Awaited;
import id.nirkertas.shared.PositionId;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.workflow.EngineTables.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where everything stands that has a flow, as the domain says; walked page by page, and kept only while it has or owes one. */
@Component
class Standings {

	private static final int PAGE = 1000;

	private final LetterStandings letters;
	private final IncomingStandings incoming;
	private final NodeStandings nodes;
	private final Awaited awaited;
	private final Consultations consultations;
	private final SpokenOrders spoken;
	private final PreparedDispositions prepared;

	Standings(LetterStandings letters, IncomingStandings incoming, NodeStandings nodes, Awaited awaited,
			Consultations consultations, SpokenOrders spoken, PreparedDispositions prepared) {
		this.letters = letters;
		this.incoming = incoming;
		this.nodes = nodes;
		this.awaited = awaited;
		this.consultations = consultations;
		this.spoken = spoken;
		this.prepared = prepared;
	}

	/**
	 * @param steps by process, what is expected of each key
	 * @param asked of whom each step waits for somebody
	 */
	record Domain(Map<String, Map<String, Expected>> steps, Map<Asked, Set<PositionId>> asked) {
	}

	/** @param running keys that have an open process: of these it is told where they stand, even when their flow is over */
	Domain of(Set<String> running) {
		var written = new Kept(running);
		var asked = new HashMap<Asked, Set<PositionId>>();
		walk(LetterStandings.FIRST, last -> letters.after(last, PAGE), LetterStandings.Line::letter, line -> {
			written.put(line.letter().toString(), Expected.of(line.state()));
			put(asked, line);
		});
		var came = new Kept(running);
		walk(IncomingStandings.FIRST, last -> incoming.after(last, PAGE), IncomingStandings.Line::incoming,
				line -> came.put(line.incoming().toString(), Expected.of(line.standing(), line.state())));
		var given = new Kept(running);
		walk(NodeStandings.FIRST, last -> nodes.after(last, PAGE), NodeStandings.Line::node,
				line -> given.put(line.node().toString(), Expected.of(line.state())));
		var questions = consultations.all();
		questions.stream().filter(ConsultationView::isOpen).forEach(
				open -> asked.put(new Asked("giveOpinion", open.id().toString()), Set.of(open.colleague())));
		return new Domain(Map.of(LetterFlow.PROCESS, written.expected, IncomingFlow.PROCESS, came.expected,
				DispositionFlow.PROCESS, given.expected, ConsultationFlow.PROCESS, expectations(questions),
				ConfirmationFlow.PROCESS, confirmations()), asked);
	}

	/** Keepers are not compared: who keeps a register is known of today alone. */
	private void put(Map<Asked, Set<PositionId>> asked, LetterStandings.Line line) {
		var key = line.letter().toString();
		switch (line.state()) {
			case DRAFT, RETURNED -> asked.put(new Asked("draftLetter", key), Set.of(line.writer()));
			case IN_REVIEW -> asked.put(new Asked("giveInitials", key), Set.copyOf(awaited.on(line.letter())));
			case READY_TO_SIGN -> asked.put(new Asked("signLetter", key),
					Stream.ofNullable(line.signatory()).collect(Collectors.toSet()));
			case AWAITING_NUMBER, SIGNED, WITHDRAWN -> {
			}
		}
	}

	private static Map<String, Expected> expectations(List<ConsultationView> questions) {
		return questions.stream()
				.collect(Collectors.toMap(asked -> asked.id().toString(), asked -> Expected.of(asked.state())));
	}

	private Map<String, Expected> confirmations() {
		var expected = new HashMap<String, Expected>();
		spoken.all().forEach(order -> expected.put(order.id().toString(), Expected.of(order.state())));
		prepared.all().forEach(each -> expected.put(each.id().toString(), Expected.of(each.state())));
		return expected;
	}

	/** Page after page, to the end. */
	static <I, T> void walk(I first, Function<I, List<T>> page, Function<T, I> id, Consumer<T> each) {
		for (var lines = page.apply(first); !lines.isEmpty(); lines = page.apply(id.apply(lines.getLast()))) {
			lines.forEach(each);
		}
	}

	private record Kept(Set<String> running, Map<String, Expected> expected) {

		Kept(Set<String> running) {
			this(running, new HashMap<>());
		}

		void put(String key, Expected standing) {
			if (!standing.mayHaveEnded() || running.contains(key)) {
				expected.put(key, standing);
			}
		}
	}
}
