package id.nirkertas.notification;

import id.nirkertas.disposition.BranchClosed;
import id.nirkertas.disposition.DispositionReturned;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.DispositionWithdrawn;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.DueDateAsked;
import id.nirkertas.disposition.DueDateMoved;
import id.nirkertas.disposition.DueDateRefused;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Giver and recipient hear from each other how an instruction ended without an answer, and by when it is due. */
@Component
class BranchNotices {

	private final Dispositions dispositions;
	private final Notices notices;

	BranchNotices(Dispositions dispositions, Notices notices) {
		this.dispositions = dispositions;
		this.notices = notices;
	}

	/** Whoever saw it come is told without the letter, which is not theirs any more; a head what was done in their name. */
	@ApplicationModuleListener
	void on(DispositionWithdrawn event) {
		var node = dispositions.node(event.node());
		notices.tell(new Notice("disposition.withdrawn/" + event.node(), event.recipient(),
				"notification.disposition-withdrawn", List.of(event.giver(), node.givenAt(), event.recipient()), null,
				"/inbox"));
		if (!event.by().position().equals(event.giver())) {
			notices.tell(new Notice("disposition.withdrawn/" + event.node(), event.giver(),
					"notification.withdrawn-in-name", List.of(event.by().position(), event.at(), event.giver()),
					event.letter(), page(event.node())));
		}
	}

	@ApplicationModuleListener
	void on(DispositionReturned event) {
		var node = dispositions.node(event.node());
		tell("returned/" + event.node(), event.giver(), "notification.disposition-returned",
				List.of(node.recipient(), event.at(), event.giver()), node);
	}

	/** Once, however often a position was asked in the branch. */
	@ApplicationModuleListener
	void on(BranchClosed event) {
		var top = dispositions.node(event.node());
		event.recipients().stream().filter(recipient -> !recipient.equals(event.giver()))
				.forEach(recipient -> notices.tell(new Notice("disposition.closed/" + event.node(), recipient,
						"notification.branch-closed", List.of(event.giver(), event.at(), recipient), event.letter(),
						page(ownIn(top, event.nodes(), recipient)))));
	}

	@ApplicationModuleListener
	void on(DueDateAsked event) {
		var node = dispositions.node(event.node());
		tell("due-asked/%s/%s".formatted(event.node(), event.at()), event.giver(), "notification.due-asked",
				List.of(node.recipient(), event.day(), event.giver()), node);
	}

	@ApplicationModuleListener
	void on(DueDateMoved event) {
		tell("due-moved/%s/%s".formatted(event.node(), event.at()), event.recipient(),
				event.asked() ? "notification.due-granted" : "notification.due-moved",
				List.of(event.due(), event.before(), event.recipient()), dispositions.node(event.node()));
	}

	@ApplicationModuleListener
	void on(DueDateRefused event) {
		var node = dispositions.node(event.node());
		tell("due-refused/%s/%s".formatted(event.node(), event.at()), event.recipient(), "notification.due-refused",
				List.of(node.giver(), event.at(), event.recipient()), node);
	}

	private void tell(String occasion, PositionId position, String code, List<Object> details, DispositionView node) {
		notices.tell(new Notice("disposition." + occasion, position, code, details, node.letter(), page(node.id())));
	}

	private static NodeId ownIn(DispositionView top, List<NodeId> closed, PositionId recipient) {
		return top.withAllUnder().filter(node -> node.recipient().equals(recipient) && closed.contains(node.id()))
				.map(DispositionView::id).findFirst().orElse(top.id());
	}

	private static String page(NodeId node) {
		return "/dispositions/" + node;
	}
}
