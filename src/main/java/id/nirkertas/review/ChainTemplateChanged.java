package id.nirkertas.review;

import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The office asks others for their initials on certain letters from now on; letters that were handed on keep their chain.
 *
 * @param before who was asked; empty where a more general template held
 * @param after  empty where one holds again
 */
public record ChainTemplateChanged(Scope scope, int version, String before, String after, Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<String, String>();
		facts.put("kind", scope.kind());
		facts.put("version", Integer.toString(version));
		facts.put("before", before);
		facts.put("after", after);
		var agency = scope.agency();
		if (agency != null) {
			facts.put("agency", agency.toString());
		}
		var unit = scope.unit();
		if (unit != null) {
			facts.put("unit", unit.toString());
		}
		return facts;
	}
}
