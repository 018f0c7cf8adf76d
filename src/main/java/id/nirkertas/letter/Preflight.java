package id.nirkertas.letter;

import java.util.List;

/** What is looked at before a signature, each in one plain sentence; the code is a message key. */
public record Preflight(List<Check> checks) {

	public record Check(String code, boolean passed, List<Object> details) {
	}

	public boolean isClear() {
		return checks.stream().allMatch(Check::passed);
	}
}
