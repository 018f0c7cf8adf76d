package id.nirkertas.registry.web;

import id.nirkertas.access.LastDays;
import id.nirkertas.platform.Panel;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On every page about an incoming letter, for whoever took part in it before: where what they read ends, and why. */
@Configuration(proxyBeanMethods = false)
class HistoryPanel {

	@Bean
	Panel historyOfIncoming(LastDays lastDays) {
		return Panel.on(Panel.Page.INCOMING_NOTICE, 1, (incoming, reader) -> lastDays.of(reader.person(), incoming)
				.map(until -> new Panel.Content("fragments/history", "panel", Map.of("until", until))));
	}
}
