package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.letter.NumberedCopy;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the page of a secret letter that went out: who has which of its numbered copies. */
@Configuration(proxyBeanMethods = false)
class NumberedCopyPanel {

	@Bean
	Panel numberedCopiesOfLetter(NumberedCopies copies, Directory directory) {
		return Panel.on(Panel.Page.LETTER, 55,
				(letter, _) -> Optional.of(copies.of(letter)).filter(found -> !found.isEmpty())
						.map(found -> new Content("letter/numbered", "panel", Map.of("letter", letter, "copies",
								found.stream().map(copy -> Line.of(copy, directory)).toList()))));
	}

	/** @param outside nobody delivers it by the system: whoever may see the letter opens it and hands it over */
	record Line(int number, String mark, String recipient, boolean outside) {

		static Line of(NumberedCopy copy, Directory directory) {
			var party = copy.outside();
			var position = copy.position();
			return new Line(copy.number(), copy.mark(),
					party != null ? party.name() : position == null ? "" : directory.fullTitle(position),
					party != null);
		}
	}
}
