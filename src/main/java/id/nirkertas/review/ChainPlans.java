package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.VacantPositions;
import id.nirkertas.letter.LetterView;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.review.PlannedStage.Gap;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose initials the office asks for a letter, in which order. */
@Component
class ChainPlans {

	private final ChainTemplateTable templates;
	private final CoordinationTable coordination;
	private final Directory directory;
	private final VacantPositions vacant;

	ChainPlans(ChainTemplateTable templates, CoordinationTable coordination, Directory directory,
			VacantPositions vacant) {
		this.templates = templates;
		this.coordination = coordination;
		this.directory = directory;
		this.vacant = vacant;
	}

	/** As it would be asked now; nobody while the signatory is not chosen. */
	List<PlannedStage> of(LetterView letter) {
		var signatory = letter.content().signatory();
		return signatory == null
				? List.of()
				: asked(letter.drafter(), signatory, stages(letter), coordination.of(letter.id()));
	}

	/** What the nearest template says of the letter. */
	List<Wish> stages(LetterView letter) {
		var unit = directory.position(letter.drafter()).unit();
		var lineage = directory.lineage(unit);
		var agency = directory.agencyOf(unit).id();
		return templates.now().stream()
				.filter(template -> template.scope().covers(agency, letter.content().kind(), lineage))
				.min(ChainTemplate.nearest(lineage)).map(ChainTemplate::stages).orElse(ChainTemplate.USUAL);
	}

	/** A vacant position has nobody to give initials and would hold the letter for ever: it is named, and not asked. */
	List<PlannedStage> asked(PositionId drafter, PositionId signatory, List<Wish> stages, List<PositionId> added) {
		var line = new ChainOrder(drafter, signatory, ids(directory.superiorsOf(drafter)),
				ids(directory.superiorsOf(signatory)),
				ids(directory.withDuty(directory.agencyOf(drafter).id(), Duty.SECRETARY)),
				this::gap);
		return line.plan(stages, added);
	}

	private Optional<Gap> gap(PositionId position) {
		return vacant.isVacant(position)
				? Optional.of(new Gap(position, vacant.since(position).orElse(null)))
				: Optional.empty();
	}

	/** As {@link #hasPlace}, and that somebody acts in it. */
	Verdict mayBeAsked(PositionId position, PositionId drafter, @Nullable PositionId signatory) {
		return hasPlace(position, drafter, signatory)
				.and(when(!vacant.isVacant(position), "review.coordination.vacant", position));
	}

	/** Why a position that is named has no place in the chain all the same: it drafts, signs, or stands above whoever signs. */
	Verdict hasPlace(PositionId position, PositionId drafter, @Nullable PositionId signatory) {
		return when(!position.equals(drafter) && !position.equals(signatory), "review.coordination.own", position)
				.and(signatory == null
						? allowed()
						: when(!ids(directory.superiorsOf(signatory)).contains(position),
								"review.coordination.above", position, signatory));
	}

	/** Every letter is signed by them or by somebody below them: they sign, they never initial. */
	boolean isNeverAsked(PositionId position) {
		return directory.superiorsOf(position).isEmpty() && directory.positions().stream()
				.allMatch(other -> other.id().equals(position) || directory.superiorsOf(other.id()).stream()
						.anyMatch(superior -> superior.id().equals(position)));
	}

	private static List<PositionId> ids(List<Position> positions) {
		return positions.stream().map(Position::id).toList();
	}
}
