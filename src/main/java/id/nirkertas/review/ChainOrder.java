package id.nirkertas.review;

import id.nirkertas.review.ChainTemplate.Asked;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.review.PlannedStage.Gap;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who the described stages are for one drafter and one signatory.
 *
 * @param aboveDrafter   superiors upwards, nearest first
 * @param aboveSignatory nobody of them initials: a letter is not shown to whoever stands over its signature
 * @param secretaries    of the drafter's agency
 * @param gap            of a position that nobody fills today
 */
record ChainOrder(PositionId drafter, PositionId signatory, List<PositionId> aboveDrafter,
		List<PositionId> aboveSignatory, List<PositionId> secretaries, Function<PositionId, Optional<Gap>> gap) {

	/**
	 * Nobody twice, neither drafter nor signatory, and nobody who stands above the signatory. Who signs what they wrote needs
	 * nobody in line, but other units that are concerned all the same. A vacant position is named in its place, and not asked.
	 *
	 * @param added whom the drafter asks beside them: the units concerned initial before the secretary reads last
	 */
	List<PlannedStage> plan(List<Wish> wishes, List<PositionId> added) {
		var asked = withAdded(wishes, added);
		var namesSecretary = asked.stream().anyMatch(wish -> wish.asked() == Asked.SECRETARY);
		var known = new HashSet<PositionId>(List.of(drafter, signatory));
		known.addAll(aboveSignatory);
		var stages = new ArrayList<PlannedStage>();
		for (var wish : asked) {
			switch (wish.asked()) {
				case LINE -> alone(stages, fresh(line().stream().filter(superior -> !namesSecretary
						|| !secretaries.contains(superior)).toList(), known));
				case SECRETARY -> alone(stages, fresh(signatory.equals(drafter) ? List.of() : secretaries, known));
				case ALL -> group(stages, StageKind.ALL, fresh(wish.positions(), known));
				case ANY -> group(stages, StageKind.ANY, fresh(wish.positions(), known));
			}
		}
		return stages;
	}

	/** The line up to the signatory; the secretary keeps the agency's house and reads last, also where they stand in it. */
	private List<PositionId> line() {
		return drafter.equals(signatory)
				? List.of()
				: aboveDrafter.stream()
						.takeWhile(superior -> !superior.equals(signatory) && !aboveSignatory.contains(superior)).toList();
	}

	private static List<Wish> withAdded(List<Wish> wishes, List<PositionId> added) {
		if (added.isEmpty()) {
			return wishes;
		}
		var all = new ArrayList<>(wishes);
		var last = !all.isEmpty() && all.getLast().asked() == Asked.SECRETARY ? all.size() - 1 : all.size();
		all.add(last, new Wish(Asked.ALL, added));
		return all;
	}

	private static List<PositionId> fresh(List<PositionId> positions, Set<PositionId> known) {
		return positions.stream().filter(known::add).toList();
	}

	private void alone(List<PlannedStage> stages, List<PositionId> positions) {
		positions.forEach(position -> group(stages, StageKind.LINE, List.of(position)));
	}

	private void group(List<PlannedStage> stages, StageKind kind, List<PositionId> positions) {
		var gaps = positions.stream().flatMap(position -> gap.apply(position).stream()).toList();
		var vacant = gaps.stream().map(Gap::position).toList();
		var stage = new PlannedStage(kind, positions.stream().filter(position -> !vacant.contains(position)).toList(),
				gaps);
		if (!stage.isNone()) {
			stages.add(stage);
		}
	}
}
