package id.nirkertas.letter;

import java.util.List;

/** What is looked at before a signature, each in one plain sentence; the code is a message key. */
public record Preflight(List<Check> checks) {

	/**
	 * @param doubtful it hinders nothing, but whoever signs should weigh it
	 * @param field    of the draft that it is about; empty when it is about none
	 */
	public record Check(String code, boolean passed, boolean doubtful, List<Object> details, String field) {

		public Check(String code, boolean passed, List<Object> details) {
			this(code, passed, false, details, "");
		}

		static Check doubt(Fault doubt) {
			return new Check(doubt.code(), true, true, doubt.details(), doubt.field());
		}

		static Check failed(Fault fault) {
			return new Check(fault.code(), false, false, fault.details(), fault.field());
		}
	}

	public boolean isClear() {
		return checks.stream().allMatch(Check::passed);
	}
}
