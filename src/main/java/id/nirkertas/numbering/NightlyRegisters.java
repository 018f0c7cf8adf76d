package id.nirkertas.numbering;

import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks through every register each night; a hole or a double is a fault of the product, so it is reported as one. */
@Component
class NightlyRegisters implements NightlyCheck {

	private final Numbering numbering;

	NightlyRegisters(Numbering numbering) {
		this.numbering = numbering;
	}

	@Override
	public String name() {
		return "numbering.registers";
	}

	@Override
	public List<String> faults() {
		return numbering.audit().stream().filter(audit -> !audit.isSound())
				.map(audit -> "%s is not sound: last %d, missing %s, doubled %s".formatted(audit.register(), audit.last(),
						audit.missing(), audit.doubled()))
				.toList();
	}
}
