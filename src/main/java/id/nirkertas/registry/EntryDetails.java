package id.nirkertas.registry;

import id.nirkertas.calendar.TypedDay;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else the agenda book says of a letter; empty or null is what nobody said.
 *
 * @param came       when it was received, where that was before it was entered
 * @param kind       its name (jenis)
 * @param summary    what is in it (isi ringkas)
 * @param enclosures how many; their measure is empty where there are none
 * @param measure    what is counted: sheets, files
 * @param keyword    under which it is looked up (indeks)
 * @param shelf      where the paper lies
 * @param occasion   for an invitation
 * @param answers    which of the agency's own letters it answers
 * @param undated    whether its envelope bears no date
 */
public record EntryDetails(@Nullable Instant came, String kind, String summary, @Nullable Integer enclosures,
		String measure, String keyword, String shelf, @Nullable Occasion occasion, @Nullable DocumentId answers,
		boolean undated) {

	/** Of a letter about which nothing more is known. */
	public static final EntryDetails NONE = new EntryDetails(null, "", "", null, "", "", "", null);

	/** Of a letter that answers none. */
	public EntryDetails(@Nullable Instant came, String kind, String summary, @Nullable Integer enclosures, String measure,
			String keyword, String shelf, @Nullable Occasion occasion) {
		this(came, kind, summary, enclosures, measure, keyword, shelf, occasion, null, false);
	}

	public EntryDetails answering(@Nullable DocumentId letter) {
		return new EntryDetails(came, kind, summary, enclosures, measure, keyword, shelf, occasion, letter, undated);
	}

	/** Of an envelope without a date: the day it came stands for that of its letter. */
	public EntryDetails undated(boolean without) {
		return new EntryDetails(came, kind, summary, enclosures, measure, keyword, shelf, occasion, answers, without);
	}

	/** How long each text may be. */
	public static final Map<String, Integer> LONGEST = Map.of("kind", 60, "summary", 1000, "measure", 40, "keyword", 100,
			"shelf", 200, "venue", 200);

	/** How long after it came a letter may be entered: a stack that lay over a long holiday, or while the power was out. */
	public static final int DAYS_LATE = 90;
	/** Nobody counts more. */
	public static final int MOST_ENCLOSURES = 9999;

	/**
	 * Refuses with registry.came-in-future, registry.came-too-early, registry.date-after-came, registry.held-implausible,
	 * registry.enclosures-uncounted and registry.too-long.
	 *
	 * @param on  the day the letter bears
	 * @param now where the agency is
	 */
	Verdict mayBeSaidOf(LocalDate on, ZonedDateTime now) {
		return isShort().and(hasCome(on, now))
				.and(Verdict.when(enclosures == null || enclosures > 0 && enclosures <= MOST_ENCLOSURES,
						"registry.enclosures-uncounted", MOST_ENCLOSURES))
				.and(Verdict.when(occasion == null || new TypedDay(occasion.on()).isPlausible(now.toLocalDate()),
						"registry.held-implausible", occasion == null ? "" : occasion.on()));
	}

	private Verdict hasCome(LocalDate on, ZonedDateTime now) {
		if (came == null) {
			return Verdict.allowed();
		}
		var day = LocalDate.ofInstant(came, now.getZone());
		return Verdict.when(!came.isAfter(now.toInstant()), "registry.came-in-future")
				.and(Verdict.when(!day.isBefore(now.toLocalDate().minusDays(DAYS_LATE)), "registry.came-too-early",
						DAYS_LATE))
				.and(Verdict.when(!on.isAfter(day), "registry.date-after-came", on, day));
	}

	private Verdict isShort() {
		return texts().entrySet().stream().filter(text -> text.getValue().length() > LONGEST.getOrDefault(text.getKey(), 0))
				.findFirst().map(text -> Verdict.refused("registry.too-long", LONGEST.getOrDefault(text.getKey(), 0)))
				.orElseGet(Verdict::allowed);
	}

	/** Each text under its name. */
	private Map<String, String> texts() {
		return Map.of("kind", kind, "summary", summary, "measure", measure, "keyword", keyword, "shelf", shelf, "venue",
				occasion == null ? "" : occasion.venue());
	}
}
