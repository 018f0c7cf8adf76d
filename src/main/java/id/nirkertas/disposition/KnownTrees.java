package id.nirkertas.disposition;

import id.nirkertas.access.LastDays;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import org.springframework.stereotype.Component;

/** Trees as a reader may know them: of a secret letter their own branches, and nothing that came after their days. */
@Component
class KnownTrees {

	private final Trees trees;
	private final Answers answers;
	private final Registry registry;
	private final LastDays lastDays;

	KnownTrees(Trees trees, Answers answers, Registry registry, LastDays lastDays) {
		this.trees = trees;
		this.answers = answers;
		this.registry = registry;
		this.lastDays = lastDays;
	}

	Tree of(Actor reader, DocumentId letter) {
		var hidden = registry.view(letter).letter().secrecy().hidesSubject();
		var tree = trees.on(letter);
		var known = hidden ? tree.seenBy(answers.ownTo(reader)) : tree;
		return lastDays.of(reader.person(), letter).map(known::until).orElse(known);
	}
}
