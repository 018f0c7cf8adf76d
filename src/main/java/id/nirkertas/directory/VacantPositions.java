package id.nirkertas.directory;

import static id.nirkertas.directory.Duty.ADMINISTRATOR;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Positions that nobody fills today: since when, and who can end that. */
@Service
public class VacantPositions {

	private final Directory directory;
	private final VanishedPeople vanished;

	VacantPositions(Directory directory, VanishedPeople vanished) {
		this.directory = directory;
		this.vanished = vanished;
	}

	public boolean isVacant(PositionId position) {
		return directory.holderOf(position).isEmpty();
	}

	/** The first day without anybody; empty of one that somebody fills, and of one that nobody ever did. */
	public Optional<LocalDate> since(PositionId position) {
		var today = directory.today(position);
		return isVacant(position)
				? vanished.historyOf(position).stream().filter(past -> !past.period().from().isAfter(today))
						.flatMap(past -> firstDayWithout(past, today).stream()).max(Comparator.naturalOrder())
				: Optional.empty();
	}

	/** Of whoever vanished it is the day on which they were missed, unless their assignment was over by then. */
	private Optional<LocalDate> firstDayWithout(Assignment past, LocalDate today) {
		var until = past.period().until();
		var gone = vanished.since(past.person()).map(at -> directory.dayOf(past.position(), at));
		return Stream.concat(Stream.ofNullable(until).map(last -> last.plusDays(1)), gone.stream())
				.filter(day -> !day.isAfter(today)).min(Comparator.naturalOrder());
	}

	/** The administrators of its agency; where it has none in office, all who are; and where nobody is, whoever will be. */
	public List<PositionId> whoCanFill(PositionId position) {
		var own = directory.withDuty(directory.agencyOf(position).id(), ADMINISTRATOR);
		var there = inOffice(own.stream());
		return there.isEmpty() ? administrators() : there;
	}

	/** Of all agencies, who are in office; where nobody is, whoever will be. */
	public List<PositionId> administrators() {
		var all = directory.positions().stream().filter(each -> each.has(ADMINISTRATOR)).toList();
		var there = inOffice(all.stream());
		return there.isEmpty() ? all.stream().map(Position::id).toList() : there;
	}

	/** The nearest superior in office. */
	public Optional<PositionId> nextAbove(PositionId position) {
		return inOffice(directory.superiorsOf(position).stream()).stream().findFirst();
	}

	private List<PositionId> inOffice(Stream<Position> positions) {
		return positions.map(Position::id).filter(each -> !isVacant(each)).toList();
	}
}
