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
 * Reviewers are offered other reasons of a return from now on.
 *
 * @param before in their order, retired ones in brackets
 */
public record ReasonsChanged(@Nullable UnitId agency, int version, String before, String after, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<String, String>();
		facts.put("version", Integer.toString(version));
		facts.put("before", before);
		facts.put("after", after);
		if (agency != null) {
			facts.put("agency", agency.toString());
		}
		return facts;
	}
}
