package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody in who maintains the system where nobody does: at the very beginning, and where the LDAP directory has lost
 * whoever did, or their assignments are over, so that no page would help.
 */
@Service
@Transactional
public class FirstAdministrator {

	private static final String CODE = "ADMIN";

	private final ChartTables chart;
	private final DirectoryTables tables;
	private final Organisation organisation;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	FirstAdministrator(ChartTables chart, DirectoryTables tables, Organisation organisation,
			ApplicationEventPublisher events, OfficeDay day) {
		this.chart = chart;
		this.tables = tables;
		this.organisation = organisation;
		this.events = events;
		this.day = day;
	}

	/** Whether nobody who is there fills a position that maintains the system today. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isMissing() {
		return isMissing(chart.load());
	}

	private boolean isMissing(Standing standing) {
		return !standing.administratorDays(standing.chart()).includes(day.today());
	}

	/**
	 * Where nobody maintains the system, they do from today on: in a position for that which nobody else fills or will, the
	 * vanished included, or else in a new one of the first agency; without any, in a unit PEMDA that stands for the government until
	 * it is described. Empty where somebody does.
	 */
	public Optional<Position> begin(Person administrator) {
		chart.lock();
		var standing = chart.load();
		if (!isMissing(standing)) {
			return Optional.empty();
		}
		var desk = standing.positions().stream().map(PositionEntry::position).filter(position -> isFree(position, standing))
				.findFirst().orElseGet(() -> added(standing));
		organisation.assign(Actor.SYSTEM, new Assignment(desk.id(), administrator.id(), Capacity.PERMANENT,
				new Period(day.today(), null), "nirkertas.directory.first-administrator"));
		return Optional.of(desk);
	}

	private boolean isFree(Position position, Standing standing) {
		return position.has(Duty.ADMINISTRATOR) && position.abolishedOn() == null
				&& standing.assignments().stream().map(AssignmentEntry::assignment)
						.filter(seat -> seat.position().equals(position.id()))
						.allMatch(seat -> seat.period().hasEndedBefore(day.today()));
	}

	private Position added(Standing standing) {
		var agency = standing.units().stream().map(UnitEntry::unit).filter(Unit::agency)
				.filter(unit -> unit.exists(day.today())).findFirst().orElseGet(() -> government(standing));
		var code = IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? CODE : CODE + number)
				.filter(each -> standing.positions().stream()
						.noneMatch(entry -> entry.position().code().equalsIgnoreCase(each)))
				.findFirst().orElseThrow();
		var desk = new Position(standing.newPosition(code), code, "Administrator Sistem", agency.id(), null, Level.STAFF,
				Set.of(Duty.ADMINISTRATOR));
		tables.save(desk, standing.units().size() + standing.positions().size() + 1);
		events.publishEvent(new PositionCreated(Actor.SYSTEM, day.now(), desk));
		return desk;
	}

	private Unit government(Standing standing) {
		var government = new Unit(standing.newUnit("PEMDA"), "PEMDA", "Pemerintah Daerah", null, true,
				new Address("–", "", "", "–"));
		tables.save(government, 0);
		events.publishEvent(new UnitOpened(Actor.SYSTEM, day.now(), government));
		return government;
	}
}
