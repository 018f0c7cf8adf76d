package id.nirkertas.disposition.web;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.platform.Acts;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done with the tree of an incoming letter. */
@Component
@Order(4)
class DispositionActs implements Acts {

	private final Dispositions dispositions;
	private final Registry registry;

	DispositionActs(Dispositions dispositions, Registry registry) {
		this.dispositions = dispositions;
		this.registry = registry;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return registry.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("disposition.acts.give", dispositions.mayGive(reader, document, null)),
						new Answer("disposition.acts.settle", dispositions.maySettle(reader, document)));
	}
}
