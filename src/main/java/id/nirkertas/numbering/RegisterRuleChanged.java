package id.nirkertas.numbering;

import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of registers has another row, a changed one, or one less.
 *
 * @param before what it said, as {@link RegisterRule.Say#summary}; empty for a new row
 * @param after  empty for a row that was removed
 */
public record RegisterRuleChanged(Scope scope, String before, String after, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", scope.agency(), "group", scope.group(), "unit", scope.unit(), "before", before, "after",
				after);
	}
}
