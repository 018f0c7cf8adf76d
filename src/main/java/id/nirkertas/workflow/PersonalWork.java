package id.nirkertas.workflow;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import id.nirkertas.workflow.WorkItem.Work;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/** So many words nobody has to confirm; all of them are looked at, since whose they are the list does not know. */
	private static final int MANY_WORDS = 10_000;

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

	/**
	 * At most so many, each thing once, in the order of the groups, within one by due day, urgency and age; of words to be
	 * confirmed and of numbers to be given all.
	 */
	public List<WorkItem> first(PersonId person, Wanted wanted, int most) {
		var items = worklist.first(acting(person), wanted.without(Work.CONFIRM_INSTRUCTION), most).stream();
		return Stream.concat(items, instructions(person).stream().filter(item -> wanted.holds(item, true))).toList();
	}

	/** How much waits, by position, work, and whether somebody opened it. */
	public List<Pile> piles(PersonId person) {
		return Reading.once(List.of("piles", person), () -> {
			var piles = worklist.piles(acting(person)).stream().filter(pile -> pile.work() != Work.CONFIRM_INSTRUCTION);
			var words = instructions(person).stream().map(item -> new Pile(item.position(), item.work(), true, 1, 0));
			return Stream.concat(piles, words).toList();
		});
	}

	/** How much of the part waits for the person. */
	public long count(PersonId person, Wanted wanted) {
		return worklist.count(acting(person), wanted.without(Work.CONFIRM_INSTRUCTION))
				+ instructions(person).stream().filter(item -> wanted.holds(item, true)).count();
	}

	private Set<PositionId> acting(PersonId person) {
		return directory.heldBy(person).stream().filter(each -> directory.mayAct(each.actor()).isAllowed())
				.map(each -> each.position().id()).collect(Collectors.toSet());
	}

	/** Words they said themselves and are asked for, or that their position is asked for in place of whoever said them. */
	private List<WorkItem> instructions(PersonId person) {
		return Reading.once(List.of("instructions", person), () -> {
			var held = directory.heldBy(person).stream().map(each -> each.position().id()).toList();
			var items = worklist.first(held, Wanted.any(Set.of(Work.CONFIRM_INSTRUCTION)), MANY_WORDS);
			var words = words(items);
			var acting = acting(person);
			return items.stream().filter(item -> {
				var word = words.get(item.key());
				return word == null ? acting.contains(item.position()) : person.equals(word.saidBy());
			}).toList();
		});
	}

	/** By the key of the item: those that whoever gave them can still be asked for. */
	private Map<String, SpokenOrderView> words(List<WorkItem> items) {
		var ids = items.stream().filter(item -> item.work() == Work.CONFIRM_INSTRUCTION)
				.map(item -> SpokenOrderId.of(item.key())).toList();
		return spoken.views(ids).stream().filter(succession::isGiverInOffice)
				.collect(Collectors.toMap(order -> order.id().toString(), Function.identity()));
	}
}
