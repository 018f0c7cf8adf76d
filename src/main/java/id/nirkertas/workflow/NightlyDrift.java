package id.nirkertas.workflow;

import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares engine and domain each night. What is just under way while it looks is no drift: that stands only at one of two looks. */
@Component
class NightlyDrift implements NightlyCheck {

	private final Worklist worklist;

	NightlyDrift(Worklist worklist) {
		this.worklist = worklist;
	}

	@Override
	public String name() {
		return "workflow.drift";
	}

	@Override
	public List<String> faults() {
		var first = worklist.drift();
		if (first.isEmpty()) {
			return List.of();
		}
		var second = worklist.drift();
		return first.stream().filter(second::contains).toList();
	}
}
