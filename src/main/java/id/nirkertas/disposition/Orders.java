package id.nirkertas.disposition;

import static id.nirkertas.shared.Verdict.refused;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives instructions: on the letter itself, or under somebody's own node. */
@Component
class Orders {

	private final DispositionTable table;
	private final Trees trees;
	private final Line line;
	private final Skipping skipping;
	private final Registry registry;
	private final Access access;
	private final Directory directory;
	private final OfficeClock clock;

	Orders(DispositionTable table, Trees trees, Line line, Skipping skipping, Registry registry, Access access,
			Directory directory, OfficeClock clock) {
		this.table = table;
		this.trees = trees;
		this.line = line;
		this.skipping = skipping;
		this.registry = registry;
		this.access = access;
		this.directory = directory;
		this.clock = clock;
	}

	List<PositionId> candidates(PositionId giver) {
		return List.copyOf(line.under(giver));
	}

	Verdict mayGive(Actor by, DocumentId letter, @Nullable NodeId under) {
		return place(by, letter, under).and(directory.mayAct(by))
				.and(Verdict.when(!line.under(by.position()).isEmpty(), "disposition.nobody-under-you"));
	}

	private Verdict place(Actor by, DocumentId letter, @Nullable NodeId under) {
		if (under == null) {
			return registry.view(letter).state() == IncomingState.DISPOSED
					? registry.maySettle(by, letter)
					: registry.mayDecide(by, letter);
		}
		return trees.letterOf(under).equals(letter)
				? trees.rulesOf(under).mayGive(by.position())
				: refused("disposition.other-letter");
	}

	/** Also of the order itself. */
	Verdict mayGive(Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order) {
		var may = mayGive(by, letter, under);
		return may.isAllowed() ? giving(by, letter, under).may(order) : may;
	}

	/** Whose right it is to give there: the addressee of the letter, or the recipient of the node. */
	PositionId giverOn(DocumentId letter, @Nullable NodeId under) {
		return under == null ? registry.view(letter).letter().addressee() : trees.node(under).recipient();
	}

	/**
	 * What was given, one for each recipient; the letter is disposed of with the first.
	 *
	 * @param giver whose right it is
	 * @param by    who does it: the giver, or somebody in their name
	 */
	List<DispositionGiven> give(Actor giver, Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order) {
		mayGive(giver, letter, under, order).orThrow();
		var giving = giving(giver, letter, under);
		var now = clock.now();
		if (under == null && registry.view(letter).state() != IncomingState.DISPOSED) {
			registry.disposed(giver, by, letter);
		}
		access.grant(letter, giver.position(), Role.GIVER);
		var given = order.recipients().stream()
				.map(recipient -> given(giver, by, letter, under, order, recipient, giving, now)).toList();
		skipping.tell(given);
		return given;
	}

	private DispositionGiven given(Actor giver, Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order,
			DispositionOrder.Recipient recipient, Giving giving, Instant now) {
		var node = NodeId.random();
		var followUp = giving.needsFollowUp(order, recipient.part());
		table.insert(node, letter, under, new Actor(by.person(), giver.position(), giver.capacity()), recipient, followUp,
				order, now);
		access.grant(letter, recipient.position(), Role.RECIPIENT);
		return new DispositionGiven(letter, node, giver.position(), recipient.position(), followUp, order.due(), by, now);
	}

	private Giving giving(Actor by, DocumentId letter, @Nullable NodeId under) {
		var list = table.instructions().stream().collect(Collectors.toMap(Instruction::code, Function.identity()));
		var tree = trees.on(letter);
		var own = under == null ? Optional.<DispositionView>empty() : tree.find(under);
		var beside = own.map(DispositionView::children).orElseGet(() -> under == null ? tree.roots() : List.of());
		var busy = beside.stream().filter(node -> !node.state().hasEnded()).map(DispositionView::recipient)
				.collect(Collectors.toSet());
		return new Giving(line.under(by.position()), list, directory.today(by.position()),
				own.map(DispositionView::due).orElse(null), busy);
	}
}
