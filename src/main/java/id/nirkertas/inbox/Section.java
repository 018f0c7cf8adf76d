package id.nirkertas.inbox;

import java.util.Locale;
import java.util.stream.Stream;

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
		var errand = entry.errand();
		return switch (this) {
			case ALL -> true;
			case SIGN -> errand == Errand.SIGN;
			case UNSENT -> errand == Errand.SEND;
			case INITIAL -> errand == Errand.INITIAL;
			case NUMBER -> errand == Errand.NUMBER;
			case DRAFT -> errand == Errand.WRITE;
			case UNREAD -> errand == Errand.DECIDE && entry.unread();
			case UNDECIDED -> errand == Errand.DECIDE && !entry.unread();
			case UNREAD_DISPOSITION -> entry.isDisposition() && entry.unread();
			case DISPOSITION -> errand == Errand.FOLLOW_UP;
			case ACCEPT -> errand == Errand.ACCEPT;
			case COPY -> errand == Errand.READ && !entry.isDisposition();
			case FILE -> errand == Errand.FILE;
			case HANDOVER -> errand == Errand.HAND_OVER;
		};
	}
}
