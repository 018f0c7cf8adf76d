package id.nirkertas.letter.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.letter.Relations;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done with a letter by whoever writes and signs it. */
@Component
@Order(1)
class LetterActs implements Acts {

	private final Letters letters;
	private final NumberingGate gate;
	private final Relations relations;

	LetterActs(Letters letters, NumberingGate gate, Relations relations) {
		this.letters = letters;
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
				: List.of(new Answer("letter.acts.change", letters.mayChange(reader, document)),
						new Answer("letter.acts.submit", letters.maySubmit(reader, document)),
						new Answer("letter.acts.withdraw", letters.mayWithdraw(reader, document)),
						new Answer("letter.acts.number", gate.mayNumber(reader, document)),
						new Answer("letter.acts.sign", letters.maySign(reader, document)),
						new Answer("letter.acts.amend", relations.mayAmend(reader, document)));
	}
}
