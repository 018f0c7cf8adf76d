package id.nirkertas.consultation.web;

import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asking colleagues about a letter that is under way or came in, and answering; of what others ask each other it says nothing. */
@Component
@Order(4)
class QuestionActs implements Acts {

	private final Consultations consultations;
	private final OpinionLines lines;

	QuestionActs(Consultations consultations, OpinionLines lines) {
		this.consultations = consultations;
		this.lines = lines;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return List.of(new Answer("consultation.acts.ask", consultations.mayAsk(reader, document)),
				Answer.any("consultation.acts.answer",
						those(document, reader, asked -> asked.colleague().equals(reader.position()))
								.map(asked -> consultations.mayAnswer(reader, asked.id())),
						"consultation.none-to-you"),
				Answer.any("consultation.acts.withdraw",
						those(document, reader, asked -> asked.asker().equals(reader.position()))
								.map(asked -> consultations.mayWithdraw(reader, asked.id())),
						"consultation.none-of-yours"));
	}

	private Stream<ConsultationView> those(DocumentId document, Actor reader, Predicate<ConsultationView> whose) {
		return lines.of(document, reader).stream().filter(whose);
	}
}
