package id.nirkertas.letter;

import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of who signs what has another row, a changed one, or one less.
 *
 * @param before what it said, as {@link AuthorityRule.Say#summary}; empty for a new row
 * @param after  empty for a row that was removed
 */
public record AuthorityRuleChanged(Going going, String before, String after, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<String, String>();
		facts.put("kind", going.kind());
		facts.put("reach", going.reach().name());
		facts.put("to", going.to().name());
		facts.put("before", before);
		facts.put("after", after);
		var agency = going.agency();
		if (agency != null) {
			facts.put("agency", agency.toString());
		}
		var position = going.hand().position();
		if (position != null) {
			facts.put("position", position.toString());
		}
		var capacity = going.hand().capacity();
		if (capacity != null) {
			facts.put("capacity", capacity.name());
		}
		return facts;
	}
}
