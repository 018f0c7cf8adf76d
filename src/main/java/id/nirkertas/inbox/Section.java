package id.nirkertas.inbox;

import id.nirkertas.workflow.Pile;
import id.nirkertas.workflow.Wanted;
import id.nirkertas.workflow.WorkItem.Work;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the list, as counters and the side navigation ask for it: {@code /inbox?section=sign}. */
public enum Section {

	ALL, SIGN, UNSENT, INITIAL, NUMBER, DRAFT, UNREAD, UNDECIDED, UNREAD_DISPOSITION, DISPOSITION, ACCEPT, COPY, FILE, HANDOVER;

	/** What nobody asks for by a known name is everything. */
	public static Section named(String name) {
		return Stream.of(values()).filter(section -> section.word().equals(name)).findFirst().orElse(ALL);
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean holds(Entry entry) {
		return holds(entry.item().work(), entry.unread());
	}

	boolean holds(Pile pile) {
		return holds(pile.work(), pile.unread());
	}

	/** What is asked of the flow for this part, most pressing errands first. */
	Wanted wanted() {
		var groups = Stream.of(Errand.values())
				.map(errand -> works().stream().filter(work -> Errand.of(work) == errand).collect(Collectors.toSet()))
				.filter(group -> !group.isEmpty()).toList();
		var unread = unread();
		return unread == null ? Wanted.inOrder(groups) : Wanted.inOrder(groups).thatIsUnread(unread);
	}

	private boolean holds(Work work, boolean isUnread) {
		var unread = unread();
		return works().contains(work) && (unread == null || unread == isUnread);
	}

	/** Whether only what nobody has opened belongs to it, or only what somebody has; null for either. */
	private @Nullable Boolean unread() {
		return switch (this) {
			case UNREAD, UNREAD_DISPOSITION -> true;
			case UNDECIDED -> false;
			default -> null;
		};
	}

	private Set<Work> works() {
		return switch (this) {
			case ALL -> EnumSet.allOf(Work.class);
			case SIGN -> EnumSet.of(Work.SIGN_LETTER);
			case UNSENT -> EnumSet.of(Work.DISPATCH_LETTER);
			case INITIAL -> EnumSet.of(Work.GIVE_INITIALS);
			case NUMBER -> EnumSet.of(Work.GIVE_NUMBER);
			case DRAFT -> EnumSet.of(Work.DRAFT_LETTER);
			case UNREAD, UNDECIDED -> EnumSet.of(Work.DECIDE_LETTER);
			case UNREAD_DISPOSITION -> EnumSet.of(Work.FOLLOW_UP, Work.TAKE_NOTE);
			case DISPOSITION -> EnumSet.of(Work.FOLLOW_UP);
			case ACCEPT -> EnumSet.of(Work.ACCEPT_REPORT);
			case COPY -> EnumSet.of(Work.READ_COPY);
			case FILE -> EnumSet.of(Work.FILE_LETTER, Work.FILE_INCOMING);
			case HANDOVER -> EnumSet.of(Work.CONFIRM_HANDOVER);
		};
	}
}
