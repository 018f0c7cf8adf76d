package id.nirkertas.letter;

import java.util.List;

/** What is looked at before a signature, each in one plain sentence; the code is a message key. */
public record Preflight(List<Check> checks) {

	/** @param doubtful it hinders nothing, but whoever signs should weigh it */
	public record Check(String code, boolean passed, boolean doubtful, List<Object> details) {

		public Check(String code, boolean passed, List<Object> details) {
			this(code, passed, false, details);
		}

		static Check doubt(Fault doubt) {
			return new Check(doubt.code(), true, true, doubt.details());
		}
	}

	public boolean isClear() {
		return checks.stream().allMatch(Check::passed);
	}
}
