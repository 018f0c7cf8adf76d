package id.nirkertas.handover.web;

import id.nirkertas.handover.Handovers;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passing a desk on, with every letter that waits there. */
@Component
@Order(8)
class HandoverActs implements Acts {

	private final Handovers handovers;

	HandoverActs(Handovers handovers) {
		this.handovers = handovers;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return List.of(new Answer("handover.acts.propose", handovers.mayPropose(reader, List.of(reader.position()))));
	}
}
