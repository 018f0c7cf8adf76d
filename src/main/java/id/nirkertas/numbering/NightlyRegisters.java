package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks through every register each night, at each number beside its letter; what does not agree is a fault of the product, so it
 * is reported as one. What was found stands beside the registers.
 */
@Component
class NightlyRegisters implements NightlyCheck {

	private final Numbering numbering;
	private final SpareNumbers spares;
	private final RegisterInspection inspection;
	private final InspectionTable table;
	private final OfficeClock clock;

	NightlyRegisters(Numbering numbering, SpareNumbers spares, RegisterInspection inspection, InspectionTable table,
			OfficeClock clock) {
		this.numbering = numbering;
		this.spares = spares;
		this.inspection = inspection;
		this.table = table;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "numbering.registers";
	}

	@Override
	public List<String> faults() {
		var looked = inspection.all();
		table.keep(looked, clock.now());
		var overdue = spares.overdue().stream().map(
				hold -> "%s holds spare numbers since %s whose days are over".formatted(hold.register(), hold.made().at()));
		var unsound = numbering.audit().stream().filter(audit -> !audit.isSound())
				.map(audit -> "%s is not sound: last %d, missing %s, doubled %s".formatted(audit.register(), audit.last(),
						audit.missing(), audit.doubled()));
		var flaws = looked.stream().flatMap(each -> each.findings().stream())
				.map(finding -> "%s %s: %s".formatted(finding.register(), finding.place(), finding.flaw()));
		var more = looked.stream().filter(each -> each.all() > each.findings().size())
				.map(each -> "%s: %d findings in all".formatted(each.agency(), each.all()));
		return Stream.of(unsound, flaws, more, overdue).flatMap(each -> each).toList();
	}
}
