package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reviewers have another time from now on, in all of the office or in one agency.
 *
 * @param before working minutes by urgency; empty where the office's times held
 * @param after  empty where they hold again
 */
public record ReviewTimesChanged(@Nullable UnitId agency, String before, String after, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<String, String>();
		facts.put("before", before);
		facts.put("after", after);
		if (agency != null) {
			facts.put("agency", agency.toString());
		}
		return facts;
	}
}
