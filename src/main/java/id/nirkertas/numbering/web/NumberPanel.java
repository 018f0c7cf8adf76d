package id.nirkertas.numbering.web;

import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a letter that is not signed, for the keepers of its register: give it a number, or take its number back. */
@Configuration(proxyBeanMethods = false)
class NumberPanel {

	@Bean
	Panel numberOfLetter(Numbering numbering, GivenNumbers given, RegisterRights rights) {
		return Panel.on(Panel.Page.LETTER, 45, (letter, reader) -> content(letter, reader, numbering, given, rights));
	}

	private static Optional<Content> content(DocumentId letter, Actor reader, Numbering numbering, GivenNumbers given,
			RegisterRights rights) {
		return given.registerOf(letter).filter(register -> rights.mayKeep(reader, register).isAllowed())
				.map(register -> {
					var number = numbering.numberOf(letter).filter(each -> each.state() == NumberState.RESERVED);
					return new Content("numbering/panel", "panel",
							Map.of("letter", letter, "register", number.map(each -> each.register()).orElse(register),
									"number", number.map(each -> each.text()).orElse(""), "kept", given.isKept(letter),
									"late", given.of(letter).filter(GivenNumber::late).isPresent()));
				});
	}
}
