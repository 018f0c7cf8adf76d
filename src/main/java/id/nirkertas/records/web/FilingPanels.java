package id.nirkertas.records.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.platform.Panel.Page;
import id.nirkertas.records.Records;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dossier a document lies in, or the way to file it, on both pages of letters. */
@Configuration(proxyBeanMethods = false)
class FilingPanels {

	@Bean
	Panel filingOfLetter(Records records) {
		return Panel.on(Page.LETTER, 80, (document, reader) -> content(records, document, reader));
	}

	@Bean
	Panel filingOfIncoming(Records records) {
		return Panel.on(Page.INCOMING, 80, (document, reader) -> content(records, document, reader));
	}

	private static Optional<Content> content(Records records, DocumentId document, Actor reader) {
		var filed = records.dossierOf(document);
		var may = filed.isEmpty() && records.mayFile(reader, document).isAllowed();
		if (filed.isEmpty() && !may) {
			return Optional.empty();
		}
		Map<String, Object> model = new HashMap<>();
		model.put("document", document);
		filed.ifPresent(dossier -> model.put("dossier", dossier));
		return Optional.of(new Content("records/panel", "panel", model));
	}
}
