package id.nirkertas.consultation.web;

import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.platform.Panel.Page;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of a letter show of opinions on it, and the way to ask for one. */
@Configuration(proxyBeanMethods = false)
class ConsultationPanels {

	@Bean
	Panel opinionsOfLetter(OpinionLines lines, Consultations consultations) {
		return Panel.on(Page.LETTER, 14, (letter, reader) -> content(lines, consultations, letter, reader));
	}

	@Bean
	Panel opinionsOfDraft(OpinionLines lines, Consultations consultations) {
		return Panel.on(Page.DRAFT, 14, (letter, reader) -> content(lines, consultations, letter, reader));
	}

	@Bean
	Panel opinionsOfReview(OpinionLines lines, Consultations consultations) {
		return Panel.on(Page.REVIEW, 14, (letter, reader) -> content(lines, consultations, letter, reader));
	}

	@Bean
	Panel opinionsOfIncoming(OpinionLines lines, Consultations consultations) {
		return Panel.on(Page.INCOMING, 5, (letter, reader) -> content(lines, consultations, letter, reader));
	}

	@Bean
	Panel opinionsOfDisposition(OpinionLines lines, Consultations consultations) {
		return Panel.on(Page.DISPOSITION, 5, (letter, reader) -> content(lines, consultations, letter, reader));
	}

	private static Optional<Content> content(OpinionLines lines, Consultations consultations, DocumentId letter,
			Actor reader) {
		var asked = lines.of(letter, reader);
		var mayAsk = consultations.mayAsk(reader, letter).isAllowed();
		return asked.isEmpty() && !mayAsk
				? Optional.empty()
				: Optional.of(new Content("consultation/opinions", "panel",
						Map.of("address", consultations.matter(letter).address(), "asked",
								asked, "vacant", lines.vacant(asked), "mayAsk", mayAsk, "open",
								asked.stream().filter(ConsultationView::isOpen).count())));
	}
}
