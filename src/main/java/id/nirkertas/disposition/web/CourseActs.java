package id.nirkertas.disposition.web;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.LongerDues;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.platform.Acts;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done with instructions beside answering them: taken back, given back, put off, closed. */
@Component
@Order(4)
class CourseActs implements Acts {

	private final Dispositions dispositions;
	private final Branches branches;
	private final LongerDues dues;
	private final Preparations preparations;
	private final Registry registry;

	CourseActs(Dispositions dispositions, Branches branches, LongerDues dues, Preparations preparations,
			Registry registry) {
		this.dispositions = dispositions;
		this.branches = branches;
		this.dues = dues;
		this.preparations = preparations;
		this.registry = registry;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		if (registry.views(List.of(document)).isEmpty()) {
			return List.of();
		}
		var known = dispositions.treeFor(reader, document).stream().flatMap(DispositionView::withAllUnder).toList();
		var received = DispositionActs.those(known, node -> node.recipient().equals(reader.position()));
		var given = DispositionActs.those(known, node -> node.giver().equals(reader.position()));
		var heads = preparations.heads(reader);
		var helped = DispositionActs.those(known,
				node -> node.giver().equals(reader.position()) || heads.contains(node.giver()));
		return List.of(
				Answer.any("disposition.acts.withdraw", helped.stream().map(node -> branches.mayWithdraw(reader, node)),
						DispositionActs.NONE_OF_YOURS),
				Answer.any("disposition.acts.give-back", received.stream().map(node -> branches.mayGiveBack(reader, node)),
						DispositionActs.NONE_TO_YOU),
				Answer.any("disposition.acts.ask-later", received.stream().map(node -> dues.mayAsk(reader, node)),
						DispositionActs.NONE_TO_YOU),
				Answer.any("disposition.acts.move-due", given.stream().map(node -> dues.mayMove(reader, node)),
						DispositionActs.NONE_OF_YOURS),
				Answer.any("disposition.acts.refuse-later", given.stream().map(node -> dues.mayRefuse(reader, node)),
						DispositionActs.NONE_OF_YOURS),
				Answer.any("disposition.acts.close", given.stream().map(node -> branches.mayClose(reader, node)),
						DispositionActs.NONE_OF_YOURS));
	}
}
