package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Berita Acara of handovers. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class HandoverRecords {

	private final Handovers handovers;
	private final MinutesTable table;
	private final MinutesTaker taker;
	private final HandoverTable rows;
	private final OpenWork work;

	HandoverRecords(Handovers handovers, MinutesTable table, MinutesTaker taker, HandoverTable rows, OpenWork work) {
		this.handovers = handovers;
		this.table = table;
		this.taker = taker;
		this.rows = rows;
		this.work = work;
	}

	/** How much the proposal covers that came after the last day of whoever leaves, and so is not handed over. */
	public int leftOut(Handover handover) {
		return switch (handover.state()) {
			case PROPOSED -> work.late(handover);
			case CONFIRMED -> rows.leftOut(handover.id());
			case WITHDRAWN, LAPSED, DECLINED -> 0;
		};
	}

	/** Whether somebody has an assignment to a position, now or to come: its work is not open to others. */
	public boolean isSeated(PersonId person, PositionId position) {
		return taker.isSeated(person, position);
	}

	/**
	 * Who takes part as what, as it was kept at the confirmation; before, as it stands now. Refuses with handover.no-record for
	 * what does not take place, and as {@link Handovers#handover}.
	 */
	public Minutes minutes(Actor reader, HandoverId id) {
		var handover = handovers.handover(reader, id);
		Verdict.when(handover.hasRecord(), "handover.no-record", handover.state()).orThrow();
		return table.of(id).orElseGet(() -> taker.asItStands(handover, handovers.items(reader, id)));
	}
}
