package id.nirkertas.review;

import id.nirkertas.letter.DraftErrand;
import id.nirkertas.letter.Fault;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the drafting page: a button for each correction that is made, and one question before a letter goes on with open ones. */
@Component
class OpenCorrections implements DraftErrand {

	private final Corrections corrections;

	OpenCorrections(Corrections corrections) {
		this.corrections = corrections;
	}

	@Override
	public List<Fault> unsettled(DocumentId letter) {
		var open = corrections.open(letter).size();
		return open == 0
				? List.of()
				: List.of(new Fault("corrections", "review.corrections-open", List.of(open)));
	}

	@Override
	public Optional<String> press(Actor by, DocumentId letter, Map<String, List<String>> pressed) {
		for (var state : Map.of("met", CorrectionState.MET, "unmet", CorrectionState.OPEN).entrySet()) {
			for (var id : pressed.getOrDefault(state.getKey(), List.of())) {
				var known = corrections.of(letter).stream().filter(each -> each.id().toString().equals(id)).findFirst();
				if (known.isPresent()) {
					corrections.answer(by, known.get().id(), state.getValue(), "");
					return Optional.of("review.done." + state.getKey());
				}
			}
		}
		return Optional.empty();
	}
}
