package id.nirkertas.letter.web;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Relations;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a letter: which others it has to do with, and the way to correct or revoke it by a further one. */
@Configuration(proxyBeanMethods = false)
class RelationPanel {

	@Bean
	Panel relationsOfLetter(Letters letters, Relations relations) {
		return Panel.on(Panel.Page.LETTER, 5, (letter, reader) -> content(letters, relations, letter, reader));
	}

	private static Optional<Content> content(Letters letters, Relations relations, DocumentId id, Actor reader) {
		var letter = letters.view(id);
		var related = relations.of(reader, letter);
		var mayAmend = letter.state() == LetterState.SIGNED && relations.mayAmend(reader, id).isAllowed();
		return related.isEmpty() && !mayAmend
				? Optional.empty()
				: Optional.of(new Content("letter/references", "panel",
						Map.of("letter", id, "related", related, "mayAmend", mayAmend)));
	}
}
