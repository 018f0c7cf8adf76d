package id.nirkertas.workflow;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.PersonId;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for a person. The work of a position is for whoever acts in it today: an absent holder is offered none of it, but for
 * the word on what they said themselves, which nobody else can say.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PersonalWork {

	private final Worklist worklist;
	private final SpokenOrders spoken;
	private final SpokenSuccession succession;
	private final Directory directory;

	PersonalWork(Worklist worklist, SpokenOrders spoken, SpokenSuccession succession, Directory directory) {
		this.worklist = worklist;
		this.spoken = spoken;
		this.succession = succession;
		this.directory = directory;
	}

	/** Each thing once, oldest first. */
	public List<WorkItem> of(PersonId person) {
		var held = directory.heldBy(person);
		var acting = held.stream().filter(each -> directory.mayAct(each.actor()).isAllowed()).map(Holder::position)
				.map(position -> position.id()).collect(Collectors.toSet());
		var items = worklist.of(held.stream().map(each -> each.position().id()).toList());
		var words = words(items);
		return items.stream().filter(item -> {
			var word = words.get(item.key());
			return word == null ? acting.contains(item.position()) : person.equals(word.saidBy());
		}).toList();
	}

	/** How much of each work waits for the person; every work is a key. */
	public Map<WorkItem.Work, Long> counts(PersonId person) {
		var counts = new EnumMap<WorkItem.Work, Long>(WorkItem.Work.class);
		Stream.of(WorkItem.Work.values()).forEach(work -> counts.put(work, 0L));
		counts.putAll(of(person).stream().collect(Collectors.groupingBy(WorkItem::work, Collectors.counting())));
		return counts;
	}

	/** By the key of the item: those that whoever gave them can still be asked for. */
	private Map<String, SpokenOrderView> words(List<WorkItem> items) {
		var ids = items.stream().filter(item -> item.work() == WorkItem.Work.CONFIRM_INSTRUCTION)
				.map(item -> SpokenOrderId.of(item.key())).toList();
		return spoken.views(ids).stream().filter(succession::isGiverInOffice)
				.collect(Collectors.toMap(order -> order.id().toString(), Function.identity()));
	}
}
