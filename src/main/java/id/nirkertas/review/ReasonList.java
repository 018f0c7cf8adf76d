package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The usual reasons of a return, in the order in which they are offered.
 *
 * @param agency  whose; null for the office's, which holds for agencies without a list of their own
 * @param version counts its changes; 0 for a list that was never written
 */
public record ReasonList(@Nullable UnitId agency, int version, List<UsualReason> reasons) {

	static final int LONGEST = 120;
	private static final int MOST = 40;

	public ReasonList {
		reasons = List.copyOf(reasons);
	}

	/** Those that may be ticked. */
	public List<UsualReason> offered() {
		return reasons.stream().filter(reason -> !reason.retired()).toList();
	}

	/** The next version; what it leaves out is retired, for nothing is ever removed. */
	ReasonList next(int before, List<UsualReason> said, List<UsualReason> known) {
		var left = known.stream().filter(old -> said.stream().noneMatch(each -> each.id().equals(old.id())))
				.map(old -> new UsualReason(old.id(), old.words(), true));
		return new ReasonList(agency, before + 1, Stream.concat(said.stream(), left).toList());
	}

	/** Refuses with review.reasons.too-many, .blank, .too-long and .twice. */
	public Verdict isSound() {
		var words = offered().stream().map(reason -> reason.words().toLowerCase(Locale.ROOT)).toList();
		return when(offered().size() <= MOST, "review.reasons.too-many", MOST)
				.and(when(reasons.stream().noneMatch(reason -> reason.words().isBlank()), "review.reasons.blank"))
				.and(when(reasons.stream().allMatch(reason -> reason.words().length() <= LONGEST), "review.reasons.too-long",
						LONGEST))
				.and(when(words.stream().distinct().count() == words.size(), "review.reasons.twice"));
	}

	/** For the trail; retired ones stand in brackets. */
	String summary() {
		return reasons.stream().map(UsualReason::written).collect(Collectors.joining("; "));
	}
}
