package id.nirkertas.letter.web;

import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.platform.Panel.Page;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The versions of a letter, on its page and beside its draft, once there are any. */
@Configuration(proxyBeanMethods = false)
class VersionPanels {

	@Bean
	Panel versionsOfLetter(Versions versions) {
		return Panel.on(Page.LETTER, 70, (letter, _) -> content(versions, letter));
	}

	@Bean
	Panel versionsOfDraft(Versions versions) {
		return Panel.on(Page.DRAFT, 70, (letter, _) -> content(versions, letter));
	}

	private static Optional<Content> content(Versions versions, DocumentId letter) {
		var all = versions.of(letter);
		return all.isEmpty()
				? Optional.empty()
				: Optional.of(panel(letter, all));
	}

	static Content panel(DocumentId letter, List<VersionView> versions) {
		return new Content("letter/versions", "panel", Map.of("letter", letter, "versions", versions));
	}
}
