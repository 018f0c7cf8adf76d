package id.nirkertas.workflow;

import id.nirkertas.directory.Holder;
import java.util.List;

/** Work that no diagram leads to: the room that keeps it says what waits for whom, and the inbox lists it with all else. */
public interface BesideWork {

	/** What waits for somebody in what they fill, each thing once. */
	List<Waiting> of(List<Holder> held);

	/**
	 * Something that waits.
	 *
	 * @param who     whom it comes from, as people say it
	 * @param subject what it is about
	 * @param why     a message's code: why it lies there
	 */
	record Waiting(WorkItem item, String who, String subject, String why) {
	}
}
