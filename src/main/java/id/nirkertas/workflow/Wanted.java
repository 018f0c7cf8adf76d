package id.nirkertas.workflow;

import id.nirkertas.workflow.WorkItem.Work;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what waits somebody asks for.
 *
 * @param groups the works in the order in which they are wanted; of one group those that press most come first, whichever work
 *               of it they are
 * @param unread only what nobody has opened, or only what somebody has; null for either
 * @param after  only what came after this moment; null for all
 */
public record Wanted(List<Set<Work>> groups, @Nullable Boolean unread, @Nullable Instant after) {

	public Wanted {
		groups = groups.stream().map(Set::copyOf).toList();
	}

	public static Wanted inOrder(List<Set<Work>> groups) {
		return new Wanted(groups, null, null);
	}

	public static Wanted any(Set<Work> works) {
		return inOrder(List.of(works));
	}

	public Wanted thatIsUnread(boolean unread) {
		return new Wanted(groups, unread, after);
	}

	public Wanted since(Instant moment) {
		return new Wanted(groups, unread, moment);
	}

	Wanted without(Work work) {
		var rest = groups.stream().map(group -> group.stream().filter(one -> one != work).collect(Collectors.toSet()))
				.toList();
		return new Wanted(rest, unread, after);
	}

	boolean asksFor(Work work) {
		return groups.stream().anyMatch(group -> group.contains(work));
	}

	/** Whether the item is part of it; whether it was opened is known to whoever asks. */
	boolean holds(WorkItem item, boolean isUnread) {
		return asksFor(item.work()) && (unread == null || unread == isUnread)
				&& (after == null || item.since().isAfter(after));
	}
}
