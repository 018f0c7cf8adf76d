package id.nirkertas.consultation.web;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asking colleagues about a letter that is under way. */
@Component
@Order(4)
class QuestionActs implements Acts {

	private final Letters letters;
	private final Consultations consultations;

	QuestionActs(Letters letters, Consultations consultations) {
		this.letters = letters;
		this.consultations = consultations;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("consultation.acts.ask", consultations.mayAsk(reader, document)));
	}
}
