package id.nirkertas.workflow.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.workflow.Pictures;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Where is this letter", for everyone who may see it, on both pages of letters. */
@Configuration(proxyBeanMethods = false)
class FlowPanels {

	@Bean
	Panel flowOfLetter(Pictures pictures) {
		return on(Panel.Page.LETTER, pictures);
	}

	@Bean
	Panel flowOfIncoming(Pictures pictures) {
		return on(Panel.Page.INCOMING, pictures);
	}

	private static Panel on(Panel.Page page, Pictures pictures) {
		return Panel.on(page, 80, (document, reader) -> pictures.of(document.toString())
				.map(picture -> new Panel.Content("workflow/panel", "panel",
						Map.of("picture", picture, "document", document.toString()))));
	}
}
