package id.nirkertas.records.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.records.Records;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a document: the dossier it lies in, or the way to file it. */
record FilingPanel(Page page, Records records) implements Panel {

	@Override
	public int order() {
		return 80;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
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

	/** The same panel stands on both pages. */
	@Configuration(proxyBeanMethods = false)
	static class Panels {

		@Bean
		Panel filingOfLetter(Records records) {
			return new FilingPanel(Page.LETTER, records);
		}

		@Bean
		Panel filingOfIncoming(Records records) {
			return new FilingPanel(Page.INCOMING, records);
		}
	}
}
