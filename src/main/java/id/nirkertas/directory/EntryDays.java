package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which day an assignment is entered: today where the position is. What the system sets up itself was always so. */
@Component
class EntryDays {

	private final Snapshots snapshots;
	private final OfficeDay day;

	EntryDays(Snapshots snapshots, OfficeDay day) {
		this.snapshots = snapshots;
		this.day = day;
	}

	/** None for what the system enters. */
	@Nullable
	LocalDate of(Actor by, PositionId position) {
		return by.equals(Actor.SYSTEM) ? null : today(position);
	}

	LocalDate today(PositionId position) {
		var snapshot = snapshots.current();
		return snapshot.findPosition(position).flatMap(found -> snapshot.findAgency(found.unit()))
				.map(agency -> day.today(agency.id())).orElseGet(day::today);
	}
}
