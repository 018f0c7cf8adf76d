package id.nirkertas.search;

import org.jspecify.annotations.Nullable;

/** What a person looks for: words, a number, a name, a year in one box; facets narrow it. */
public record Query(String text, @Nullable Integer year, @Nullable String kind, @Nullable String code,
		@Nullable String after) {
}
