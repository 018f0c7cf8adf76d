package id.nirkertas.workflow.web;

import id.nirkertas.access.LastDays;
import id.nirkertas.platform.Panel;
import id.nirkertas.workflow.Pictures;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Where is this letter", for everyone who may see it, on both pages of letters. */
@Configuration(proxyBeanMethods = false)
class FlowPanels {

	@Bean
	Panel flowOfLetter(Pictures pictures, LastDays lastDays) {
		return on(Panel.Page.LETTER, pictures, lastDays);
	}

	@Bean
	Panel flowOfIncoming(Pictures pictures, LastDays lastDays) {
		return on(Panel.Page.INCOMING, pictures, lastDays);
	}

	/** Where it is now is not for those who read what was. */
	private static Panel on(Panel.Page page, Pictures pictures, LastDays lastDays) {
		return Panel.on(page, 80, (document, reader) -> pictures.of(document.toString())
				.filter(_ -> lastDays.of(reader.person(), document).isEmpty())
				.map(picture -> new Panel.Content("workflow/panel", "panel",
						Map.of("picture", picture, "document", document.toString()))));
	}
}
