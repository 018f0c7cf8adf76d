package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.letter.Relations;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page for a new letter, filled in as one that corrects or revokes an issued letter; nothing is begun before it is saved. */
@SignedIn
@Controller
class AmendmentController {

	private final Relations relations;
	private final Access access;
	private final DraftPage page;
	private final PositionNames names;

	AmendmentController(Relations relations, Access access, DraftPage page, PositionNames names) {
		this.relations = relations;
		this.access = access;
		this.page = page;
		this.names = names;
	}

	@GetMapping("/letters/{id}/correction")
	String correct(@PathVariable UUID id, Actor actor, Model model) {
		return begin(new DocumentId(id), Relation.CORRECTS, actor, model);
	}

	@GetMapping("/letters/{id}/revocation")
	String revoke(@PathVariable UUID id, Actor actor, Model model) {
		return begin(new DocumentId(id), Relation.REVOKES, actor, model);
	}

	private String begin(DocumentId letter, Relation relation, Actor actor, Model model) {
		access.requireSight(actor.person(), letter);
		var content = relations.amending(actor, letter, relation);
		return page.begin(actor, DraftForm.begun(content, names), UUID.randomUUID(), List.of(), model);
	}
}
