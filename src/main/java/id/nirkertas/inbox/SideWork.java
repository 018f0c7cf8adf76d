package id.nirkertas.inbox;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.inbox.Entry.Why;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.SideMatter;
import id.nirkertas.workflow.SideMatters;
import id.nirkertas.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits beside the way of a letter: questions of colleagues, and what was done on somebody's spoken word. */
@Component
class SideWork {

	private final SideMatters matters;
	private final Directory directory;

	SideWork(SideMatters matters, Directory directory) {
		this.matters = matters;
		this.directory = directory;
	}

	/** Other items are left out. */
	Stream<Entry> of(List<WorkItem> items, Map<PositionId, Holder> held) {
		var known = matters.of(items);
		return items.stream().flatMap(item -> Stream.ofNullable(known.get(item.key()))
				.map(matter -> entry(item, matter, Objects.requireNonNull(held.get(item.position())))));
	}

	private Entry entry(WorkItem item, SideMatter matter, Holder through) {
		var sheet = matter.sheet();
		return new Entry(item, sheet.document(), directory.position(matter.from()).title(), sheet.subject(), sheet.number(),
				sheet.urgency(), sheet.secrecy(), true, why(matter, item), through);
	}

	/** The question of a colleague itself stands on its page alone. */
	private static Why why(SideMatter matter, WorkItem item) {
		var on = matter.on();
		if (on != null) {
			return Why.of(matter.former() ? "inbox.why.spoken-former" : "inbox.why.spoken", on);
		}
		return Why.of(item.work().isOfConsultation() ? "inbox.why.opinion" : "inbox.why.prepared");
	}
}
