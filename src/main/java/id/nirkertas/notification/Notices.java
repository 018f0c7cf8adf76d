package id.nirkertas.notification;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people were told. A notice goes to a position, and whoever acts in it today sees it, an absent holder does not; unless
 * it is for one person alone, such as an absent holder.
 */
@Service
@Transactional
public class Notices {

	private final NoticeTable table;
	private final NoticeMails mails;
	private final Directory directory;
	private final OfficeClock clock;

	Notices(NoticeTable table, NoticeMails mails, Directory directory, OfficeClock clock) {
		this.table = table;
		this.mails = mails;
		this.directory = directory;
		this.clock = clock;
	}

	/** Safe to repeat: of one occasion a position is told once. */
	void tell(Notice notice) {
		if (table.add(notice, true, clock.now())) {
			mails.tell(notice);
		}
	}

	/** As {@link #tell}, of what stands in a list of its own: no page shows it as a notice. Nothing where no mails are sent. */
	void tellByMail(Notice notice) {
		if (mails.areSent() && table.add(notice, false, clock.now())) {
			mails.tell(notice);
		}
	}

	/** Those of all positions the person acts in today, what they have not seen first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<NoticeView> of(PersonId person, int limit) {
		return table.of(person, held(person), limit);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long unseen(PersonId person) {
		return table.unseen(person, held(person));
	}

	/** Refuses with notification.not-yours. Safe to repeat: the first look counts. */
	public void see(PersonId person, NoticeId id) {
		var notice = table.find(id).orElseThrow(() -> new NoSuchElementException("No notice " + id));
		var whose = notice.person();
		Verdict.when(whose == null ? held(person).contains(notice.position()) : whose.equals(person),
				"notification.not-yours").orThrow();
		table.see(id, person, clock.now());
	}

	private List<PositionId> held(PersonId person) {
		return directory.heldBy(person).stream().filter(held -> directory.mayAct(held.actor()).isAllowed())
				.map(held -> held.position().id()).toList();
	}
}
