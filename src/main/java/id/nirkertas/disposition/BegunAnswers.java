package id.nirkertas.disposition;

import id.nirkertas.letter.DraftSaved;
import id.nirkertas.letter.LetterDrafted;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A draft that says it answers an incoming letter belongs to what its drafter was given on that letter and still owes. */
@Component
class BegunAnswers {

	private final Letters letters;
	private final Trees trees;
	private final Results results;

	BegunAnswers(Letters letters, Trees trees, Results results) {
		this.letters = letters;
		this.trees = trees;
		this.results = results;
	}

	@EventListener
	void on(LetterDrafted event) {
		link(event.letter(), answered(event.letter()));
	}

	/** What it answered before and answers no longer has nothing to do with it, unless a report named it. */
	@EventListener
	void on(DraftSaved event) {
		var answered = answered(event.letter());
		results.answersOnly(event.letter(), answered);
		link(event.letter(), answered);
	}

	private List<DocumentId> answered(DocumentId draft) {
		return letters.view(draft).content().more().references().stream()
				.filter(said -> said.relation() == Relation.ANSWERS).map(Reference::letter).toList();
	}

	private void link(DocumentId draft, List<DocumentId> answered) {
		answered.forEach(each -> link(letters.view(draft).drafter(), draft, each));
	}

	private void link(PositionId drafter, DocumentId draft, DocumentId answered) {
		trees.on(answered).roots().stream().flatMap(DispositionView::withAllUnder)
				.filter(node -> node.recipient().equals(drafter) && node.state().isOpen())
				.forEach(node -> results.begun(node.id(), draft));
	}
}
