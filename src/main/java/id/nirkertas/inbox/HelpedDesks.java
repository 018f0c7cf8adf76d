package id.nirkertas.inbox;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.workflow.Wanted;
import id.nirkertas.workflow.WorkItem.Work;
import id.nirkertas.workflow.Worklist;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the heads that somebody prepares for, as far as it is theirs to see. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class HelpedDesks {

	private static final Wanted PREPARED = Wanted
			.any(EnumSet.of(Work.DECIDE_LETTER, Work.FOLLOW_UP, Work.TAKE_NOTE));

	/** More than these of one head nobody prepares; they are the most pressing, and what is counted. */
	private static final int MOST = 1000;

	private final Assistants assistants;
	private final Worklist worklist;
	private final Entries entries;
	private final Access access;
	private final Directory directory;

	HelpedDesks(Assistants assistants, Worklist worklist, Entries entries, Access access, Directory directory) {
		this.assistants = assistants;
		this.worklist = worklist;
		this.entries = entries;
		this.access = access;
		this.directory = directory;
	}

	/** Most pressing first; empty for somebody who helps nobody in this position. */
	public List<Entry> of(Actor helper) {
		var heads = heads(helper);
		var items = heads.keySet().stream()
				.flatMap(head -> worklist.first(Set.of(head), PREPARED, MOST).stream()).toList();
		var found = entries.of(items, heads);
		var visible = access.visible(helper.person(), found.stream().flatMap(HelpedDesks::document).toList());
		return found.stream().filter(entry -> document(entry).anyMatch(visible::contains)).toList();
	}

	/** How much of the most pressing waits for a head whom somebody helps, and is theirs to see. */
	public record Helped(Holder head, long count) {
	}

	/** One for each head whom they help today; none is asked for of whoever helps nobody. */
	public List<Helped> counts(Actor helper) {
		var heads = heads(helper);
		var waiting = heads.isEmpty() ? List.<Entry>of() : Reading.once(List.of("helped", helper), () -> of(helper));
		return heads.values().stream().map(head -> new Helped(head, waiting.stream()
				.filter(entry -> entry.through().position().id().equals(head.position().id())).count())).toList();
	}

	private static Stream<DocumentId> document(Entry entry) {
		return Stream.ofNullable(entry.document());
	}

	private Map<PositionId, Holder> heads(Actor helper) {
		return assistants.helping(helper.position()).stream().map(Assistant::head)
				.map(directory::holderOf).flatMap(Optional::stream)
				.collect(Collectors.toMap(holder -> holder.position().id(), Function.identity(), (first, _) -> first));
	}
}
