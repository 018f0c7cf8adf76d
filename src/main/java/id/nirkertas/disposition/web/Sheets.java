package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Instruction;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lembar disposisi: a block for each time somebody gave something, the oldest first; or one to fill in by hand. */
@Component
class Sheets {

	private final Dispositions dispositions;
	private final Directory directory;

	Sheets(Dispositions dispositions, Directory directory) {
		this.dispositions = dispositions;
		this.directory = directory;
	}

	List<Block> of(IncomingView incoming, Actor reader) {
		var given = dispositions.treeFor(reader, incoming.id()).stream().flatMap(Sheets::withAllUnder)
				.collect(Collectors.groupingBy(node -> new Act(node.giver(), node.parent(), node.givenAt()),
						LinkedHashMap::new,
						Collectors.toList()));
		return given.isEmpty()
				? List.of(blank(incoming.letter().addressee()))
				: given.values().stream().map(this::block)
						.sorted((one, other) -> one.givenAt().compareTo(other.givenAt())).toList();
	}

	private Block block(List<DispositionView> nodes) {
		var first = nodes.getFirst();
		var ticked = first.instructions().stream().map(Instruction::code).collect(Collectors.toSet());
		return new Block(directory.position(first.giver()).title(),
				directory.person(first.givenBy()).map(Person::name).orElse(""), first.givenAt(),
				nodes.stream().map(node -> new Line(mark(node.part()), directory.position(node.recipient()).title()))
						.toList(),
				lines(ticked), first.note(), first.due());
	}

	private Block blank(PositionId giver) {
		return new Block(directory.position(giver).title(), "", Instant.EPOCH,
				directory.subordinatesOf(giver).stream().map(position -> new Line("☐", position.title())).toList(),
				lines(Set.of()), "", null);
	}

	/** The leading sector gets the number 1, the others a tick. */
	private static String mark(Part part) {
		return part == Part.LEAD ? "1" : "✓";
	}

	private List<Line> lines(Set<String> ticked) {
		return dispositions.instructions().stream()
				.map(each -> new Line(ticked.contains(each.code()) ? "☑" : "☐", each.label())).toList();
	}

	private static Stream<DispositionView> withAllUnder(DispositionView node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(Sheets::withAllUnder));
	}

	private record Act(PositionId giver, @Nullable NodeId parent, Instant at) {
	}

	record Line(String mark, String text) {
	}

	record Block(String giver, String person, Instant givenAt, List<Line> recipients, List<Line> instructions, String note,
			@Nullable LocalDate due) {

		public boolean byHand() {
			return givenAt.equals(Instant.EPOCH);
		}
	}
}
