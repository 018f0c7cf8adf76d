package id.nirkertas.disposition.web;

import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.Urgings;
import id.nirkertas.platform.Acts;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done with the tree of an incoming letter: given, prepared, answered, weighed; of others' branches it says nothing. */
@Component
@Order(4)
class DispositionActs implements Acts {

	static final String NONE_TO_YOU = "disposition.none-to-you";
	static final String NONE_OF_YOURS = "disposition.none-of-yours";

	private final Dispositions dispositions;
	private final Preparations preparations;
	private final PreparedDispositions prepared;
	private final Urgings urgings;
	private final Registry registry;

	DispositionActs(Dispositions dispositions, Preparations preparations, PreparedDispositions prepared, Urgings urgings,
			Registry registry) {
		this.dispositions = dispositions;
		this.preparations = preparations;
		this.prepared = prepared;
		this.urgings = urgings;
		this.registry = registry;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		if (registry.views(List.of(document)).isEmpty()) {
			return List.of();
		}
		var known = dispositions.treeFor(reader, document).stream().flatMap(DispositionView::withAllUnder).toList();
		var received = those(known, node -> node.recipient().equals(reader.position()));
		var given = those(known, node -> node.giver().equals(reader.position()));
		var urgings = this.urgings.mayUrge(reader, document);
		var heads = preparations.heads(reader);
		var helped = those(known, node -> node.state().isOpen() && heads.contains(node.recipient()));
		return List.of(
				Answer.any("disposition.acts.give",
						Stream.concat(received.stream().map(node -> dispositions.mayGive(reader, document, node)),
								Stream.of(dispositions.mayGive(reader, document, null))),
						NONE_TO_YOU),
				Answer.any("disposition.acts.prepare",
						Stream.concat(helped.stream().map(node -> preparations.mayPrepare(reader, document, node)),
								Stream.of(preparations.mayPrepare(reader, document, null))),
						NONE_TO_YOU),
				Answer.any("disposition.acts.dispose",
						Stream.concat(helped.stream().map(node -> preparations.mayDispose(reader, document, node)),
								Stream.of(preparations.mayDispose(reader, document, null))),
						NONE_TO_YOU),
				Answer.any("disposition.acts.confirm", prepared.waitingFor(reader.position()).stream()
						.filter(each -> each.letter().equals(document)).map(each -> prepared.maySettle(reader, each)),
						"disposition.none-prepared"),
				of("disposition.acts.report", received, node -> dispositions.mayReport(reader, node), NONE_TO_YOU),
				of("disposition.acts.note", received, node -> dispositions.mayNote(reader, node), NONE_TO_YOU),
				of("disposition.acts.accept", given, node -> dispositions.mayAccept(reader, node), NONE_OF_YOURS),
				of("disposition.acts.return", given, node -> dispositions.mayAccept(reader, node), NONE_OF_YOURS),
				Answer.any("disposition.acts.urge", known.stream().map(DispositionView::id).map(urgings::get)
						.flatMap(Stream::ofNullable), NONE_OF_YOURS),
				new Answer("disposition.acts.settle", dispositions.maySettle(reader, document)));
	}

	static List<NodeId> those(List<DispositionView> known, Predicate<DispositionView> which) {
		return known.stream().filter(which).map(DispositionView::id).toList();
	}

	private static Answer of(String code, List<NodeId> nodes, Function<NodeId, Verdict> rule, String none) {
		return Answer.any(code, nodes.stream().map(rule), none);
	}
}
