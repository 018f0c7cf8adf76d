package id.nirkertas.inbox;

import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.WorkItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param document the letter itself, also for a disposition's node; null for what is about no letter
 * @param who      whom it comes from or goes to, as people say it; empty while a draft has no addressee
 * @param why      why it lies here
 * @param through  the position it waits for, and how the reader fills it
 */
public record Entry(WorkItem item, @Nullable DocumentId document, String who, String subject, String number, Urgency urgency,
		Secrecy secrecy, boolean unread, Why why, Holder through) {

	/** What is most pressing first: by what I must do, by due, by urgency, and then what waits longest. */
	static final Comparator<Entry> PRESSING = Comparator.comparing(Entry::errand)
			.thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Entry::urgency, Comparator.reverseOrder())
			.thenComparing(entry -> entry.item().since());

	/** A message's code and what its sentence needs. */
	public record Why(String code, List<Object> details) {

		static Why of(String code, Object... details) {
			return new Why(code, List.of(details));
		}
	}

	public Errand errand() {
		return Errand.of(item.work());
	}

	public @Nullable LocalDate due() {
		return item.due();
	}

	public boolean isDisposition() {
		return item.work() == WorkItem.Work.FOLLOW_UP || item.work() == WorkItem.Work.TAKE_NOTE;
	}

	/** Rahasia and above: the list says that something waits, not what. */
	public boolean hidesSubject() {
		return secrecy.hidesSubject();
	}

	/** They act for somebody in it. */
	public boolean isActing() {
		return through.capacity() != Capacity.PERMANENT;
	}

	/** To do it they must first act through another position than the one they chose. */
	public boolean needsSwitch(PositionId chosen) {
		return !through.position().id().equals(chosen);
	}

	/** Where the work is done. */
	public String address() {
		var key = item.key();
		return switch (item.work()) {
			case SIGN_LETTER -> "/letters/" + key + "/signature";
			case GIVE_INITIALS -> "/letters/" + key + "/review";
			case GIVE_NUMBER -> "/letters/" + key + "/number";
			case DRAFT_LETTER -> "/letters/" + key + "/draft";
			case DISPATCH_LETTER -> "/letters/" + key + "/deliveries";
			case DECIDE_LETTER, READ_COPY -> "/incoming/" + key;
			case FILE_LETTER, FILE_INCOMING -> "/documents/" + key + "/filing";
			case FOLLOW_UP, TAKE_NOTE, ACCEPT_REPORT -> "/dispositions/" + key;
			case GIVE_OPINION -> "/consultations/" + key;
			case CONFIRM_INSTRUCTION -> "/instructions/" + key;
			case CONFIRM_DISPOSITION -> "/preparations/" + key;
			case CONFIRM_HANDOVER -> "/handovers/" + key;
		};
	}

	/** The same, for whoever acts through another position: it says for which one the work waits. */
	public String addressFrom(PositionId chosen) {
		return from(chosen, address());
	}

	private String from(PositionId chosen, String address) {
		return needsSwitch(chosen) ? address + "?desk=" + through.position().id() : address;
	}

	/** Where single keys lead: p to the initials, r to a return, d to a disposition; from another position as a click does. */
	public Map<String, String> keysFrom(PositionId chosen) {
		return switch (errand()) {
			case INITIAL -> Map.of("p", addressFrom(chosen), "r", addressFrom(chosen) + "#remark");
			case SIGN -> Map.of("r", from(chosen, "/letters/" + item.key() + "/review") + "#remark");
			case DECIDE, FOLLOW_UP -> Map.of("d", from(chosen, address() + "/disposition"));
			case NUMBER, SEND, WRITE, ADVISE, CONFIRM, HAND_OVER, ACCEPT, READ, FILE -> Map.of();
		};
	}

	/** The paper itself, for the place beside the list. */
	public String paper() {
		var incoming = item.work().isOfNode() || item.work().isOfIncoming()
				|| item.work() == WorkItem.Work.CONFIRM_DISPOSITION;
		return (incoming ? "/incoming/" : "/letters/") + document;
	}
}
