package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A part of another room's page. The page of a letter shows chain, map and picture without knowing those rooms: each is a
 * bean of this type, included on the server, so that the page is whole without script.
 */
public interface Panel {

	/** The pages that panels belong to. */
	enum Page {
		LETTER, DRAFT, INCOMING,
		/** Where a reviewer initials. */
		REVIEW,
		/** Where a keeper gives a letter its number. */
		NUMBER,
		/** Beside the text of a draft. */
		DRAFT_TEXT,
		/** One recipient's place in the tree of dispositions; the document is the letter that came in. */
		DISPOSITION,
		/** Above all else on every page about an incoming letter. */
		INCOMING_NOTICE
	}

	Page page();

	/** Lower stands higher. */
	int order();

	/** The fragment to show and its model; empty when there is nothing for this reader. */
	Optional<Content> content(DocumentId document, Actor reader);

	/** One that always stands in the same place of one page. */
	static Panel on(Page page, int order, BiFunction<DocumentId, Actor, Optional<Content>> content) {
		record Placed(Page page, int order, BiFunction<DocumentId, Actor, Optional<Content>> source) implements Panel {

			@Override
			public Optional<Content> content(DocumentId document, Actor reader) {
				return source.apply(document, reader);
			}
		}
		return new Placed(page, order, content);
	}

	/** A Thymeleaf fragment ("review/chain :: panel") and what it needs; the fragment reads it as ${panel.…}. */
	record Content(String template, String fragment, Map<String, Object> model) {
	}
}
