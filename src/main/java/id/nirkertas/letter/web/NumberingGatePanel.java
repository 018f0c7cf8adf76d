package id.nirkertas.letter.web;

import id.nirkertas.letter.NumberingGate;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beside a letter: that it waits for a keeper's number, for whoever gives it; or that it needs another, for whoever asks. */
@Configuration(proxyBeanMethods = false)
class NumberingGatePanel {

	@Bean
	Panel gateOfLetter(NumberingGate gate) {
		return Panel.on(Panel.Page.LETTER, 44, (letter, reader) -> content(letter, reader, gate));
	}

	private static Optional<Content> content(DocumentId letter, Actor reader, NumberingGate gate) {
		var mayNumber = gate.mayNumber(reader, letter).isAllowed();
		return mayNumber || gate.mayAskAgain(reader, letter).isAllowed()
				? Optional.of(new Content("letter/gate", "panel", Map.of("letter", letter, "mayNumber", mayNumber)))
				: Optional.empty();
	}
}
