package id.nirkertas.review.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.review.ChainTemplates;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The chain that stages would give, for a drafter and a signatory of one's choice. */
@Component
class ChainExample {

	/**
	 * What the page shows.
	 *
	 * @param drafter as typed, or as was chosen for them
	 * @param isLong  whether it asks more in line than is usual
	 * @param unasked why positions that are named would not be asked
	 */
	record Shown(String drafter, String signatory, List<ChainLines.Group> chain, boolean isLong, List<String> unasked) {

		public boolean isFound() {
			return !chain.isEmpty();
		}
	}

	private final ChainTemplates templates;
	private final NamedPositions named;
	private final Directory directory;
	private final Wording wording;

	ChainExample(ChainTemplates templates, NamedPositions named, Directory directory, Wording wording) {
		this.wording = wording;
		this.templates = templates;
		this.named = named;
		this.directory = directory;
	}

	/** Where nobody is named it is somebody low in the unit, and the head of their agency; a name nobody has gives no chain. */
	Shown of(Scope scope, List<Wish> stages, String drafterTyped, String signatoryTyped) {
		var drafter = drafterTyped.isBlank() ? somebody(scope) : named.named(drafterTyped.strip());
		var signatory = signatoryTyped.isBlank()
				? drafter.flatMap(position -> directory.headOf(directory.agencyOf(position.id()).id()))
				: named.named(signatoryTyped.strip());
		var chain = drafter.flatMap(from -> signatory.map(to -> chain(from, to, stages)));
		return new Shown(typed(drafterTyped, drafter), typed(signatoryTyped, signatory),
				chain.map(Chain::groups).orElse(List.of()), chain.filter(Chain::isLong).isPresent(),
				drafter.flatMap(from -> signatory.map(to -> templates.unasked(from.id(), to.id(), stages)))
						.orElse(List.of()).stream().map(wording::why).toList());
	}

	private record Chain(List<ChainLines.Group> groups, boolean isLong) {
	}

	private Chain chain(Position drafter, Position signatory, List<Wish> stages) {
		var view = templates.example(drafter.id(), signatory.id(), stages);
		var groups = new ArrayList<ChainLines.Group>();
		groups.add(ChainLines.Group.single("review.chain.draft", line(drafter, drafter.id())));
		view.stages().forEach(stage -> groups.add(ChainLines.Group.of(stage.kind(),
				stage.steps().stream().map(step -> step.state() == ReviewStep.State.VACANT
						? ChainLines.Line.gap(step, title(drafter, step.reviewer()), true)
						: line(drafter, step.reviewer())).toList())));
		groups.add(ChainLines.Group.single("review.chain.signature", line(drafter, signatory.id())));
		return new Chain(groups, view.isLong());
	}

	private ChainLines.Line line(Position drafter, PositionId position) {
		return new ChainLines.Line("", position, null, null, title(drafter, position));
	}

	private String title(Position drafter, PositionId position) {
		return directory.titleOnLetter(position, directory.agencyOf(drafter.id()).id(), false);
	}

	/** Whoever has the longest line above them inside their agency shows most. */
	private Optional<Position> somebody(Scope scope) {
		var agency = scope.agency();
		var unit = scope.unit();
		return directory.positions().stream()
				.filter(position -> agency == null || directory.agencyOf(position.id()).id().equals(agency))
				.filter(position -> unit == null || directory.lineage(position.unit()).contains(unit))
				.filter(position -> position.level().compareTo(Level.FUNCTIONAL) >= 0 && position.duties().isEmpty())
				.reduce((first, other) -> lineAbove(other) > lineAbove(first) ? other : first);
	}

	private long lineAbove(Position position) {
		var agency = directory.agencyOf(position.id());
		return directory.superiorsOf(position.id()).stream()
				.filter(superior -> directory.agencyOf(superior.id()).equals(agency)).count();
	}

	private String typed(String words, Optional<Position> found) {
		return found.map(position -> named.of(position.id())).orElse(words);
	}
}
