package id.nirkertas.handover;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.Actor;
import id.nirkertas.workflow.BesideWork;
import id.nirkertas.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Handovers that wait for somebody's word, as the inbox lists them: for whoever takes over, the nearest superior, who decides
 * instead of one who has left, and who is asked to go on with drafts. Superiors further up may decide; they are not waited for.
 */
@Component
class WaitingHandovers implements BesideWork {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final Directory directory;

	WaitingHandovers(HandoverTable table, HandoverRules rules, Directory directory) {
		this.table = table;
		this.rules = rules;
		this.directory = directory;
	}

	@Override
	public List<Waiting> of(List<Holder> held) {
		return held.isEmpty()
				? List.of()
				: table.proposed(concerning(held)).stream().map(rules::asItStands)
						.flatMap(handover -> held.stream()
								.flatMap(holder -> why(handover, holder).map(why -> waiting(handover, holder, why)).stream())
								.limit(1))
						.toList();
	}

	/** Those of which {@link #why} may say something, so that of all the others nothing more is read. */
	private List<HandoverId> concerning(List<Holder> held) {
		return table.waiting().stream().filter(each -> held.stream().anyMatch(holder -> mayConcern(each, holder.actor())))
				.map(HandoverTable.Waiting::id).toList();
	}

	private boolean mayConcern(HandoverTable.Waiting handover, Actor actor) {
		var position = actor.position();
		return actor.person().equals(handover.successor()) || position.equals(handover.target())
				|| position.equals(handover.proposedThrough()) || rules.isBelow(handover.proposedThrough(), position)
				|| rules.isBelow(handover.desk(), position);
	}

	private Optional<String> why(Handover handover, Holder holder) {
		var actor = holder.actor();
		var confirms = rules.mayConfirm(actor, handover).isAllowed();
		return Stream.of(
				reason(confirms && rules.isOrphaned(handover), "handover.why.decider"),
				reason(confirms && actor.person().equals(handover.successor()), "handover.why.successor"),
				reason(confirms && rules.isNearestSuperior(handover, actor.position()), "handover.why.superior"),
				reason(actor.position().equals(handover.target()) && rules.mayAgree(actor, handover).isAllowed(),
						"handover.why.target"))
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> reason(boolean holds, String code) {
		return holds ? Optional.of(code) : Optional.empty();
	}

	private Waiting waiting(Handover handover, Holder holder, String why) {
		var titles = handover.positions().stream().map(directory::position).map(Position::title)
				.collect(Collectors.joining("; "));
		return new Waiting(
				new WorkItem(WorkItem.Work.CONFIRM_HANDOVER, handover.id().toString(), holder.position().id(),
						handover.proposedAt(), null),
				directory.person(handover.leaving()).map(Person::name).orElse("–"), titles, why);
	}
}
