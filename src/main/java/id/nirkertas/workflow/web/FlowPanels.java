package id.nirkertas.workflow.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.workflow.Pictures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The picture stands on both pages of letters. */
@Configuration(proxyBeanMethods = false)
class FlowPanels {

	@Bean
	Panel flowOfLetter(Pictures pictures) {
		return new FlowPanel(Panel.Page.LETTER, pictures);
	}

	@Bean
	Panel flowOfIncoming(Pictures pictures) {
		return new FlowPanel(Panel.Page.INCOMING, pictures);
	}
}
