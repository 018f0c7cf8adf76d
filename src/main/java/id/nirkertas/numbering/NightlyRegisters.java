package id.nirkertas.numbering;

import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks through every register each night; a hole or a double is a fault of the product, so it is reported as one. */
@Component
class NightlyRegisters implements NightlyCheck {

	private final Numbering numbering;
	private final SpareNumbers spares;

	NightlyRegisters(Numbering numbering, SpareNumbers spares) {
		this.numbering = numbering;
		this.spares = spares;
	}

	@Override
	public String name() {
		return "numbering.registers";
	}

	@Override
	public List<String> faults() {
		var overdue = spares.overdue().stream().map(
				hold -> "%s holds spare numbers since %s whose days are over".formatted(hold.register(), hold.at()));
		var unsound = numbering.audit().stream().filter(audit -> !audit.isSound())
				.map(audit -> "%s is not sound: last %d, missing %s, doubled %s".formatted(audit.register(), audit.last(),
						audit.missing(), audit.doubled()));
		return Stream.concat(unsound, overdue).toList();
	}
}
