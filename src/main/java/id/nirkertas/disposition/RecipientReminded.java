package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever owes an answer was reminded of its day. An event of the release before says nothing but that the day has passed.
 *
 * @param giver    who is told too, that there is no answer; nobody before it is late for long enough
 * @param lateDays working days since the due day
 */
public record RecipientReminded(DocumentId letter, NodeId node, PositionId recipient, @Nullable PositionId giver,
		@Nullable ReminderStep step, @Nullable LocalDate due, @Nullable LocalDate day, @Nullable Integer lateDays,
		Instant at)
		implements
			Evidence {

	@Override
	public Actor by() {
		return Actor.SYSTEM;
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<String, String>();
		facts.put("node", node.toString());
		facts.put("recipient", recipient.toString());
		if (step != null) {
			facts.put("step", step.name());
		}
		if (giver != null) {
			facts.put("giver", giver.toString());
		}
		return facts;
	}
}
