package id.nirkertas.letter.web;

import id.nirkertas.letter.Checklist;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.letter.Relations;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done with a letter by whoever writes and signs it. */
@Component
@Order(1)
class LetterActs implements Acts {

	private final Letters letters;
	private final Checklist checklist;
	private final NumberingGate gate;
	private final Relations relations;

	LetterActs(Letters letters, Checklist checklist, NumberingGate gate, Relations relations) {
		this.letters = letters;
		this.checklist = checklist;
		this.gate = gate;
		this.relations = relations;
	}

	@Override
	public String page(DocumentId document) {
		return letters.views(List.of(document)).isEmpty() ? "" : "/letters/" + document;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return page(document).isEmpty()
				? List.of()
				: Stream.concat(barred(document), Stream.of(
						new Answer("letter.acts.change", letters.mayChange(reader, document)),
						new Answer("letter.acts.submit", letters.maySubmit(reader, document)),
						new Answer("letter.acts.withdraw", letters.mayWithdraw(reader, document)),
						new Answer("letter.acts.number", gate.mayNumber(reader, document)),
						new Answer("letter.acts.number-again", gate.mayAskAgain(reader, document)),
						new Answer("letter.acts.sign", letters.maySign(reader, document)),
						new Answer("letter.acts.amend", relations.mayAmend(reader, document)))).toList();
	}

	/** What whoever waits for the signature has to know first. */
	private Stream<Answer> barred(DocumentId document) {
		return Stream.of(new Answer("letter.acts.signature-to-come", checklist.barred(document)))
				.filter(answer -> !answer.verdict().isAllowed());
	}
}
