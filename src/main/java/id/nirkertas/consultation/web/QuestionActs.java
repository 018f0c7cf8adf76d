package id.nirkertas.consultation.web;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asking colleagues about a letter that is under way or came in. */
@Component
@Order(4)
class QuestionActs implements Acts {

	private final Consultations consultations;

	QuestionActs(Consultations consultations) {
		this.consultations = consultations;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return List.of(new Answer("consultation.acts.ask", consultations.mayAsk(reader, document)));
	}
}
