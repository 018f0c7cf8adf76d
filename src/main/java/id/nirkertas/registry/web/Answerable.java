package id.nirkertas.registry.web;

import id.nirkertas.registry.AnsweredLetter;
import id.nirkertas.registry.AnsweredLetters;
import id.nirkertas.registry.SentLetters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The letters that what lies on a registrar's desk may answer: sent out of the house lately, those to its sender first. */
@Component
class Answerable {

	private static final int MOST = 50;

	private final List<SentLetters> sent;
	private final AnsweredLetters letters;

	Answerable(List<SentLetters> sent, AnsweredLetters letters) {
		this.sent = sent;
		this.letters = letters;
	}

	/** Only what the reader may see. */
	List<AnsweredLetter> to(String sender, Actor reader, UnitId agency) {
		var lately = sent.stream().flatMap(room -> room.lately(agency, MOST).stream()).toList();
		return letters.known(reader.person(), lately).stream().filter(letter -> !letter.address().isEmpty())
				.sorted(Comparator.comparing((AnsweredLetter letter) -> !isTo(sender, letter))).toList();
	}

	private static boolean isTo(String sender, AnsweredLetter letter) {
		return !sender.isEmpty() && letter.to().toLowerCase(Locale.ROOT).contains(sender.toLowerCase(Locale.ROOT));
	}
}
