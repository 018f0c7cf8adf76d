package id.nirkertas.registry.web;

import id.nirkertas.platform.Acts;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an addressee does with an incoming letter. */
@Component
@Order(3)
class IncomingActs implements Acts {

	private final Registry registry;

	IncomingActs(Registry registry) {
		this.registry = registry;
	}

	@Override
	public String page(DocumentId document) {
		return registry.views(List.of(document)).isEmpty() ? "" : "/incoming/" + document;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return page(document).isEmpty()
				? List.of()
				: List.of(new Answer("registry.acts.decide", registry.mayDecide(reader, document)));
	}
}
