package id.nirkertas.disposition.web;

import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Results;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out which letters came of a node, and which of them its recipient can name. */
@Component
class ResultChoices {

	private final Dispositions dispositions;
	private final Results results;
	private final ResultWords words;

	ResultChoices(Dispositions dispositions, Results results, ResultWords words) {
		this.dispositions = dispositions;
		this.results = results;
		this.words = words;
	}

	void lay(ModelAndView page, Actor actor, DispositionView node, @Nullable ReportForm typed) {
		page.addObject("drafts", words.on(actor, node.id()));
		var may = node.recipient().equals(actor.position()) && dispositions.mayReport(actor, node.id()).isAllowed();
		var ticked = typed == null ? proposed(node) : Set.copyOf(typed.results());
		page.addObject("choices", may
				? results.choices(actor, node).stream()
						.map(letter -> new Choice(letter.id(), words.of(letter), ticked.contains(letter.id()))).toList()
				: List.of());
	}

	/** What lies on the node, and what those below named. */
	private Set<DocumentId> proposed(DispositionView node) {
		var proposed = new HashSet<>(results.on(node.id()));
		var named = results.named(node.letter());
		node.children().forEach(child -> proposed.addAll(named.getOrDefault(child.id(), List.of())));
		return proposed;
	}

	record Choice(DocumentId id, ShownResult shown, boolean chosen) {
	}
}
