package id.nirkertas.handover.web;

import id.nirkertas.handover.Leavers;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sentences that somebody should read before they propose a handover or confirm it. */
@Component
class HandoverNotes {

	private final Leavers leavers;
	private final Wording wording;

	HandoverNotes(Leavers leavers, Wording wording) {
		this.leavers = leavers;
		this.wording = wording;
	}

	/** Of whoever has left before they hand over: a sentence that says until when what came is theirs. */
	List<String> lastDays(Actor reader, @Nullable PersonId named, List<PositionId> positions) {
		return positions.stream()
				.flatMap(position -> (named == null ? leavers.from(reader, position) : Optional.of(named))
						.flatMap(leaving -> leavers.lastDay(leaving, position)
								.map(day -> wording.say("handover.last-day", leaving, position, day)))
						.stream())
				.toList();
	}
}
