package id.nirkertas.letter.web;

import id.nirkertas.letter.DraftErrand;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What a drafter is asked before a letter goes on with something unsettled: each is answered by a tick of its own. */
@Component
class OpenQuestions {

	/**
	 * One question.
	 *
	 * @param key    names it as it stands now: what has changed since is another question
	 * @param left   what is not done
	 * @param field  where on the page it can be settled instead; empty for nowhere
	 * @param ticked whether the letter is to go on all the same
	 */
	record Question(String key, String sentence, String left, String field, boolean ticked) {
	}

	private final Letters letters;
	private final ObjectProvider<DraftErrand> errands;
	private final Wording wording;

	OpenQuestions(Letters letters, ObjectProvider<DraftErrand> errands, Wording wording) {
		this.letters = letters;
		this.errands = errands;
		this.wording = wording;
	}

	/** None while something else keeps the letter from going on. */
	List<Question> of(Actor actor, DocumentId letter, MultiValueMap<String, String> posted) {
		var ticked = posted.getOrDefault("despite", List.of());
		return letters.maySubmit(actor, letter).isAllowed()
				? unsettled(letter).map(fault -> new Question(key(fault),
						wording.say(fault.code(), fault.details().toArray()), left(fault), fault.field(),
						ticked.contains(key(fault)))).toList()
				: List.of();
	}

	/** What is not done although the letter may go on, each with the place on the page where it can be settled. */
	List<FormFault> left(DocumentId letter) {
		return unsettled(letter).map(fault -> new FormFault(fault.field(), left(fault))).toList();
	}

	/** Each leads to its tick. */
	List<FormFault> unanswered(List<Question> questions) {
		return IntStream.range(0, questions.size()).filter(place -> !questions.get(place).ticked())
				.mapToObj(place -> new FormFault("despite-" + place,
						wording.say("letter.question.unanswered", questions.get(place).left())))
				.toList();
	}

	private Stream<Fault> unsettled(DocumentId letter) {
		return errands.stream().flatMap(each -> each.unsettled(letter).stream());
	}

	private String left(Fault fault) {
		return wording.say(fault.code() + ".left", fault.details().toArray());
	}

	private static String key(Fault fault) {
		return Stream.concat(Stream.of(fault.code()), fault.details().stream().map(Object::toString))
				.collect(Collectors.joining(":"));
	}
}
