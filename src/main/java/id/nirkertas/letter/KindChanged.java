package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of letter has a new version: for everybody, or for one agency. */
public record KindChanged(String kind, int version, @Nullable UnitId agency, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<String, String>();
		facts.put("kind", kind);
		facts.put("version", Integer.toString(version));
		if (agency != null) {
			facts.put("agency", agency.toString());
		}
		return facts;
	}
}
