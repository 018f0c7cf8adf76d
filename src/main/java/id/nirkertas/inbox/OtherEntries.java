package id.nirkertas.inbox;

import id.nirkertas.directory.Holder;
import id.nirkertas.inbox.Entry.Why;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.BesideWork;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What waits and is about no letter, as rows of the same list. */
@Component
class OtherEntries {

	private final ObjectProvider<BesideWork> rooms;

	OtherEntries(ObjectProvider<BesideWork> rooms) {
		this.rooms = rooms;
	}

	Stream<Entry> of(List<Holder> held) {
		return rooms.stream().flatMap(room -> room.of(held).stream())
				.flatMap(waiting -> held.stream()
						.filter(holder -> holder.position().id().equals(waiting.item().position())).limit(1)
						.map(holder -> entry(waiting, holder)));
	}

	private static Entry entry(BesideWork.Waiting waiting, Holder through) {
		return new Entry(waiting.item(), null, waiting.who(), waiting.subject(), "", Urgency.NORMAL, Secrecy.ORDINARY, true,
				Why.of(waiting.why()), through);
	}
}
