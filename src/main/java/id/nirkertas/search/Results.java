package id.nirkertas.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of hits, counted facets (capped), and the key of the next page. */
public record Results(List<Hit> hits, Map<String, Map<String, Long>> facets, long count, boolean capped,
		@Nullable String next) {
}
