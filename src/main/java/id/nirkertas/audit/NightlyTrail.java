package id.nirkertas.audit;

import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes the trail anew each night; what does not fit was changed behind the office's back. */
@Component
class NightlyTrail implements NightlyCheck {

	private final Trail trail;

	NightlyTrail(Trail trail) {
		this.trail = trail;
	}

	@Override
	public String name() {
		return "audit.trail";
	}

	@Override
	public List<String> faults() {
		var audit = trail.verify();
		return Stream.concat(audit.altered().stream().map(line -> "line %d was altered".formatted(line)),
				audit.brokenSeals().stream().map(seal -> "seal %d does not fit".formatted(seal))).toList();
	}
}
