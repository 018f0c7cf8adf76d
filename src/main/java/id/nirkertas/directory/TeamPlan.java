package id.nirkertas.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lines about teams would do.
 *
 * @param faults what is wrong with them; with one of them nothing is done
 * @param steps  line by line, as far as they can be read
 */
public record TeamPlan(List<ImportFault> faults, List<Step> steps) {

	public TeamPlan {
		faults = List.copyOf(faults);
		steps = List.copyOf(steps);
	}

	/**
	 * What one line does.
	 *
	 * @param forms whether it forms the team, which the lines after it fill
	 * @param joins whether the member is new in it; without a member, false
	 */
	public record Step(int line, Team team, boolean forms, Team.@Nullable Member member, boolean joins) {

		/** Whether it changes anything. */
		public boolean changes() {
			return forms || joins;
		}
	}

	/** Whether it can be done and does anything. */
	public boolean isReady() {
		return faults.isEmpty() && steps.stream().anyMatch(Step::changes);
	}
}
